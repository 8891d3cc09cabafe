import './panel.css';
import { createPanelCache } from '@/components/panel-cache';
import { readFirstValues } from '@/components/start/read-first-values';

// What is kept is read while the browser fetches the panel itself. What can't be read now is read, and its
// failure told, by the screen that needs it.
const queries = createPanelCache();
const reading = readFirstValues(queries).catch(() => ({}));
const { showPanel } = await import('./show-panel');
showPanel(queries, await reading);
