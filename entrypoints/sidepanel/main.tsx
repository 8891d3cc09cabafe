import '@/lib/salesforce/jsforce/globals';
import './panel.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { createPanelCache } from '@/components/panel-cache';
import { wordsDirection, wordsLanguage } from '@/lib/i18n/language';

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel/index.html has no #root');

document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createPanelCache()}>
      <Panel />
    </QueryClientProvider>
  </StrictMode>,
);
