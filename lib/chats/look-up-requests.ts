import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { contactOfLink } from '@/lib/chats/contact-link';
import { keepLookUp, type LookUp } from '@/lib/chats/look-up';
import { openPanel } from '@/lib/chats/open-panel';
import { readSelection } from '@/lib/chats/read-selection';
import { LONGEST_SELECTION, selectedText } from '@/lib/chats/selected-text';
import { z } from '@/lib/zod';

const SELECTION = 'look-up-selection';
const LINK = 'look-up-link';
/** The shortcut, as the manifest names it. */
const COMMAND = 'look-up';

/** The entries of the context menu that look up what is selected, and what a link holds, on any page. */
export function lookUpEntries(): Browser.contextMenus.CreateProperties[] {
  return [
    { id: SELECTION, title: i18n.t('app.lookUp'), contexts: ['selection'] },
    {
      id: LINK,
      title: i18n.t('app.lookUpLink'),
      contexts: ['link'],
      targetUrlPatterns: ['tel:*', 'mailto:*'],
    },
  ];
}

/**
 * Brings to the panel, and opens it, what is looked up by those entries or by the shortcut. What comes
 * from the page is cut and cleaned before it is kept. For the background.
 */
export function lookUpOnRequest(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
    if (menuItemId === SELECTION) return bring(tab, ofText(selectionText ?? ''));
    if (menuItemId === LINK) return bring(tab, ofLink(linkUrl ?? ''));
    return undefined;
  });
  browser.commands.onCommand.addListener((command, tab) =>
    command === COMMAND && tab ? bring(tab, ofTab(tab)) : undefined,
  );
}

async function bring(
  tab: Browser.tabs.Tab | undefined,
  lookUp: LookUp | Promise<LookUp>,
): Promise<void> {
  // What is selected in the panel itself comes from no tab.
  const isInTab = tab !== undefined && tab.windowId >= 0;
  if (isInTab) openPanel(tab);
  const windowId = isInTab ? tab.windowId : (await browser.windows.getLastFocused()).id;
  if (windowId !== undefined) await keepLookUp(windowId, await lookUp);
}

function ofText(selected: string): LookUp {
  const text = selectedText(selected);
  return text === '' ? { is: 'nothing', why: 'nothing-selected' } : { is: 'text', text };
}

function ofLink(url: string): LookUp {
  const text = contactOfLink(url);
  return text === null ? { is: 'nothing', why: 'bad-link' } : { is: 'text', text };
}

const framesSchema = z.array(
  z.object({
    result: z.nullish(
      z.object({
        text: z.string().check(z.maxLength(LONGEST_SELECTION)),
        hasFocus: z.boolean(),
      }),
    ),
  }),
);

/** What is selected in a tab that the press on the shortcut lets us see, and in no other. */
async function ofTab({ id }: Browser.tabs.Tab): Promise<LookUp> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId: id ?? -1, allFrames: true },
      func: readSelection,
      args: [LONGEST_SELECTION],
    });
    const frames = framesSchema.parse(answers).flatMap(({ result }) => result ?? []);
    // Where the agent is nowhere in the page, as in the panel, whatever is selected in it is meant.
    const meant =
      frames.find(({ hasFocus }) => hasFocus) ?? frames.find(({ text }) => text.trim() !== '');
    return ofText(meant?.text ?? '');
  } catch {
    return { is: 'nothing', why: 'page-closed' };
  }
}
