import '@/lib/salesforce/jsforce/globals';
import './panel.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { createPanelCache } from '@/components/panel-cache';
import { beginWith } from '@/components/start/first-values';
import { readFirstValues } from '@/components/start/read-first-values';
import { wordsDirection, wordsLanguage } from '@/lib/i18n/language';

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel/index.html has no #root');

document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();

const queries = createPanelCache();
// What can't be read now is read, and its failure told, by the screen that needs it.
beginWith(await readFirstValues(queries).catch(() => ({})));

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Panel />
    </QueryClientProvider>
  </StrictMode>,
);
