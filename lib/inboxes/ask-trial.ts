import { browser } from 'wxt/browser';
import { patternsOf } from '@/lib/inboxes/places';
import { OPTIONAL_SCRIPT } from '@/lib/inboxes/scripts';
import { type Trial, type TrialAsk, trialSchema } from '@/lib/inboxes/trial';

/**
 * What came of trying an inbox out:
 * `not-allowed` – the browser's user gave no right to the hosts; `no-tab` – no tab shows one of them;
 * `not-there` – no script in the tab answers, and a reload helps, or the tab shows another part of the
 * host; `not-understood` – what came is no answer.
 */
export type TrialResult =
  | { readonly is: 'read'; readonly trial: Trial; readonly tab: string }
  | { readonly is: 'not-allowed' | 'no-tab' | 'not-there' | 'not-understood' };

/**
 * Has the tab that was looked at last, of those that show one of `hosts`, read as `as` says. Asks the
 * browser's user for the right to the hosts: call this in the very gesture, with nothing awaited before.
 */
export async function askTrial(hosts: readonly string[], as: TrialAsk['as']): Promise<TrialResult> {
  const origins = patternsOf({ hosts });
  if (!(await browser.permissions.request({ origins }))) return { is: 'not-allowed' };
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return { is: 'no-tab' };
  const ask: TrialAsk = { type: 'try-inbox', as };
  const answer = (await send(tab.id, ask)) ?? (await startAndSend(tab.id, ask));
  if (answer === undefined) return { is: 'not-there' };
  const trial = trialSchema.safeParse(answer);
  if (!trial.success) return { is: 'not-understood' };
  return { is: 'read', trial: trial.data, tab: tab.title ?? '' };
}

/** In a tab of an inbox that is not switched on no script of ours runs: it is started for the trial. */
async function startAndSend(tabId: number, ask: TrialAsk): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [OPTIONAL_SCRIPT] });
  } catch {
    return undefined; // An error page, or a tab that just went elsewhere.
  }
  return send(tabId, ask);
}

async function send(tabId: number, ask: TrialAsk): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, ask, { frameId: 0 });
  } catch {
    return undefined; // "Receiving end does not exist": browsers have no code for it.
  }
}
