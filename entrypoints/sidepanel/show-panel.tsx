import '@/lib/salesforce/jsforce/globals';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { beginWith, type FirstValues } from '@/components/start/first-values';
import { wordsDirection, wordsLanguage } from '@/lib/i18n/language';

/** Draws the panel, its first screen from what was read already. */
export function showPanel(queries: QueryClient, first: Partial<FirstValues>): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('sidepanel/index.html has no #root');

  document.documentElement.lang = wordsLanguage();
  document.documentElement.dir = wordsDirection();

  beginWith(first);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Panel />
      </QueryClientProvider>
    </StrictMode>,
  );
}
