import '@/lib/salesforce/jsforce/globals';
import './options.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { OptionsPage } from '@/components/options/OptionsPage';
import { createPanelCache } from '@/components/panel-cache';
import { wordsDirection, wordsLanguage } from '@/lib/i18n/language';

const root = document.getElementById('root');
if (root === null) throw new Error('options/index.html has no #root');

document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
document.title = i18n.t('options.tabTitle');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createPanelCache()}>
      <OptionsPage />
    </QueryClientProvider>
  </StrictMode>,
);
