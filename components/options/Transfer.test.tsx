// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Options, OptionsContext } from '@/components/options/options-context';
import { Transfer } from '@/components/options/Transfer';
import { useEditing } from '@/components/options/use-editing';
import { click, draw, find } from '@/components/testing';
import { salesforce } from '@/lib/salesforce/search-fixture';
import { keepInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';
import { DEFAULT_INBOX_SETTINGS, type OwnInbox } from '@/lib/settings/inboxes';
import { readSettings } from '@/lib/settings/store';
import { type FakePermissions, fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

const ORG = '00D000000000001AAA';
const DESK: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Help desk',
  host: 'desk.example.com',
  selectors: { title: '.name' },
};
const OTHER: OwnInbox = { ...DESK, id: 'own-11111111', label: 'Shop', host: 'shop.example.com' };

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions('https://web.whatsapp.com/*', 'https://www.messenger.com/*');
  vi.stubGlobal('navigator', { language: 'en', locks: new WebLocks() });
});

function Page() {
  const { kept, saved, save, saveFile } = useEditing(ORG);
  if (kept === null) return null;
  const { client } = salesforce([]);
  const options: Options = { client, settings: kept.settings, describes: null, save, saveFile };
  return (
    <OptionsContext value={options}>
      <Transfer orgName="Halden Freight" />
      <output>{saved?.what}</output>
    </OptionsContext>
  );
}

const settle = async () => {
  for (let turn = 0; turn < 8; turn += 1) await act(() => new Promise((done) => setTimeout(done)));
};
async function drawn() {
  draw(<Page />);
  await settle();
}
async function choose(file: object): Promise<void> {
  const input = find<HTMLInputElement>('input[type="file"]');
  const chosen = new File([JSON.stringify({ version: 1, ...file })], 'a.json');
  // jsdom's files have no text(), and its inputs take none from a script.
  Object.assign(chosen, { text: async () => JSON.stringify({ version: 1, ...file }) });
  Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}
async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
  if (button === undefined) throw new Error(`There is no button ${words}`);
  click(button);
  await settle();
}
const own = async () => (await readInboxSettings()).settings.own;
const alerts = () => [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent);
const list = () =>
  [...document.querySelectorAll('ul[aria-labelledby] li')].map((one) => one.textContent);
const exported = () => {
  const [, data = ''] = find<HTMLAnchorElement>('a[download]').href.split(',');
  return JSON.parse(decodeURIComponent(data)) as Readonly<Record<string, unknown>>;
};
const INBOXES = { ...DEFAULT_INBOX_SETTINGS, on: ['telegram'], own: [DESK] };

test('what is chosen about inboxes travels, and the browser is asked for each that it keeps closed', async () => {
  await permissions.grant('https://www.facebook.com/*');
  await drawn();
  expect(exported()).not.toHaveProperty('inboxes');
  await choose({ caseMessages: 25, inboxes: INBOXES });
  expect(alerts()).toEqual([]);
  expect(find('output').textContent).toBe('settings from the file');
  expect((await readSettings(ORG)).settings.caseMessages).toBe(25);
  expect((await readInboxSettings()).settings).toEqual(INBOXES);
  expect(exported()).toMatchObject({ caseMessages: 25, inboxes: INBOXES });

  expect(list()).toEqual(['TelegramAllow web.telegram.org', 'Help deskAllow desk.example.com']);
  permissions.answer = false;
  await press('Allow desk.example.com');
  expect(alerts()).toEqual([
    'Your browser was told no, so Threadside doesn’t read Help desk. Press again to be asked again.',
  ]);
  permissions.answer = true;
  await press('Allow desk.example.com');
  expect(list()).toEqual(['TelegramAllow web.telegram.org']);
  await press('Allow web.telegram.org');
  expect(list()).toEqual([]);
});

test('what would be lost of one’s own is told before, and only a press imports it', async () => {
  await keepInboxSettings((now) => ({
    ...now,
    own: [DESK, OTHER],
    corrections: { whatsapp: { title: 'h1' } },
  }));
  await drawn();
  await choose({ caseMessages: 25, inboxes: { version: 1, own: [{ ...DESK, label: 'Desk' }] } });
  const [question] = alerts();
  expect(question).toContain('Nothing is imported yet.');
  const told = [...document.querySelectorAll('[role="alert"] li')].map((one) => one.textContent);
  expect(told).toEqual([
    'The inbox Help desk (desk.example.com) is described as the file has it.',
    'The inbox Shop (shop.example.com) goes, with its description.',
    'Your correction of WhatsApp goes.',
  ]);
  const saves = document.querySelectorAll('[role="alert"] a[download]');
  expect(saves).toHaveLength(1);
  expect(await own()).toEqual([DESK, OTHER]);

  await press('Cancel');
  expect(alerts()).toEqual([]);
  expect((await readSettings(ORG)).settings.caseMessages).toBe(10);
  await choose({ caseMessages: 25, inboxes: { version: 1, own: [{ ...DESK, label: 'Desk' }] } });
  await press('Import and replace');
  expect(await own()).toEqual([{ ...DESK, label: 'Desk' }]);
  expect((await readSettings(ORG)).settings.caseMessages).toBe(25);
});

test('a file with faults imports nothing of itself, and one without inboxes leaves them', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK] }));
  await drawn();
  await choose({ caseMessages: 25, inboxes: { version: 1, own: [{ ...OTHER, host: 'x' }] } });
  expect(alerts()).toEqual([
    'Nothing was imported. What is wrong with the file:inboxes.own[0].host: This is no host that a browser reaches over HTTPS.',
  ]);
  expect((await readSettings(ORG)).settings.caseMessages).toBe(10);
  await choose({ caseMessages: 25 });
  expect(alerts()).toEqual([]);
  expect((await readSettings(ORG)).settings.caseMessages).toBe(25);
  expect(await own()).toEqual([DESK]);
});
