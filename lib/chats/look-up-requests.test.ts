import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeLookUp } from '@/lib/chats/look-up';
import { lookUpEntries, lookUpOnRequest } from '@/lib/chats/look-up-requests';

type Listener = (...args: unknown[]) => unknown;

/** What the fake browser lacks. */
const menuClicks = vi.fn();
const commands = vi.fn();
const open = vi.fn(async () => {});
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.resetAllMocks();
  fakeBrowser.reset();
  Object.assign(browser, {
    contextMenus: { onClicked: { addListener: menuClicks } },
    commands: { onCommand: { addListener: commands } },
    sidePanel: { open },
    scripting: { executeScript },
    windows: { getLastFocused: async () => ({ id: 5 }) },
  });
  lookUpOnRequest();
});

function listenerOf(addListener: ReturnType<typeof vi.fn>): Listener {
  return addListener.mock.calls[0]?.[0] ?? expect.unreachable('nobody listens');
}

const TAB = { id: 7, windowId: 3 };
const choose = (info: object, tab: unknown = TAB) => listenerOf(menuClicks)(info, tab);
const pressShortcut = () => listenerOf(commands)('look-up', TAB);
const inFrames = (...results: unknown[]) =>
  executeScript.mockResolvedValue(results.map((result, frameId) => ({ frameId, result })));

test('the menu has an entry for what is selected and one for links that hold somebody', () => {
  expect(lookUpEntries()).toEqual([
    { id: 'look-up-selection', title: 'Look up in Salesforce', contexts: ['selection'] },
    {
      id: 'look-up-link',
      title: 'Look up this link in Salesforce',
      contexts: ['link'],
      targetUrlPatterns: ['tel:*', 'mailto:*'],
    },
  ]);
});

test('what is selected, cleaned, waits for the panel, which is opened in the very call', async () => {
  const done = choose({ menuItemId: 'look-up-selection', selectionText: '\u202eIngrid\nSolheim ' });
  expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
  await done;
  expect(await takeLookUp(3)).toEqual({ is: 'text', text: 'Ingrid Solheim' });
});

test.each([
  ['mailto:ana@example.com?subject=Hi', { is: 'text', text: 'ana@example.com' }],
  ['tel:+1-800-FLOWERS', { is: 'nothing', why: 'bad-link' }],
])('a link %s brings what it holds', async (linkUrl, lookUp) => {
  await choose({ menuItemId: 'look-up-link', linkUrl, selectionText: 'else' });
  expect(open).toHaveBeenCalledTimes(1);
  expect(await takeLookUp(3)).toEqual(lookUp);
});

test('other entries and other shortcuts are not ours', async () => {
  await choose({ menuItemId: 'open-panel', selectionText: 'Ana' });
  await listenerOf(commands)('_execute_action', TAB);
  expect(open).not.toHaveBeenCalled();
  expect(await takeLookUp(3)).toBeNull();
});

test('what is selected in the panel itself goes to the window in front', async () => {
  const selected = { menuItemId: 'look-up-selection', selectionText: 'Ana' };
  await listenerOf(menuClicks)(selected, undefined);
  expect(open).not.toHaveBeenCalled();
  expect(await takeLookUp(5)).toEqual({ is: 'text', text: 'Ana' });
});

test('the shortcut opens the panel in the very call, and reads the tab in all its frames', async () => {
  inFrames({ text: '', hasFocus: false }, null, { text: ' Ana\n', hasFocus: true });
  const done = pressShortcut();
  expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
  await done;
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, allFrames: true } });
  expect(await takeLookUp(3)).toEqual({ is: 'text', text: 'Ana' });
});

test('only the frame that the agent is in counts; where they are in none, whatever is selected', async () => {
  inFrames({ text: 'old', hasFocus: false }, { text: 'Ana', hasFocus: true });
  await pressShortcut();
  expect(await takeLookUp(3)).toEqual({ is: 'text', text: 'Ana' });
  inFrames({ text: 'old', hasFocus: false }, { text: '', hasFocus: true });
  await pressShortcut();
  expect(await takeLookUp(3)).toEqual({ is: 'nothing', why: 'nothing-selected' });
  inFrames({ text: ' ', hasFocus: false }, { text: 'Bo', hasFocus: false });
  await pressShortcut();
  expect(await takeLookUp(3)).toEqual({ is: 'text', text: 'Bo' });
});

test('a page without a selection, and one that scripts may not see, are told apart', async () => {
  inFrames({ text: ' \u200e\n', hasFocus: true });
  await pressShortcut();
  expect(await takeLookUp(3)).toEqual({ is: 'nothing', why: 'nothing-selected' });
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await pressShortcut();
  expect(await takeLookUp(3)).toEqual({ is: 'nothing', why: 'page-closed' });
});

test.each([[[{ result: { text: 5, hasFocus: true } }]], ['Ana'], [undefined]])(
  'an answer %j that is none finds nothing',
  async (answer) => {
    executeScript.mockResolvedValue(answer);
    await pressShortcut();
    expect(await takeLookUp(3)).toEqual({ is: 'nothing', why: 'page-closed' });
  },
);
