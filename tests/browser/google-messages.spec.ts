/// <reference types="chrome" />
import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { standIn } from '@/dev/drive/stand-in';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { test as atDesk } from '@/tests/browser/fixtures/test';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { contentScript } from '@/tests/browser/support/content-script';
import { linkPickLog, noteIn } from '@/tests/browser/support/link-pick-log';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { test as base } from '@/tests/browser/support/readers';
import { googleChat, NONE, UNREADABLE } from '@/tests/browser/support/readings';
import { switchAllOn } from '@/tests/inboxes/switch-on';

const INBOX = 'https://messages.google.com/web/conversations';
const BASTIEN_AT = `${INBOX}/Bas1-aBcDeFgHiJk_LmN`;

const INGRID = googleChat({ threadId: 'Ing0-aBcDeFgHiJk_LmN', name: null, phone: '912 34 567' });
const BASTIEN = googleChat({ threadId: 'Bas1-aBcDeFgHiJk_LmN', name: 'Bastien Quill' });
const BASTIEN_SHOWN = googleChat({
  threadId: 'Bas1-aBcDeFgHiJk_LmN',
  name: 'Bastien Quill',
  phone: '+33 5 36 49 07 21',
});
const THABO = googleChat({ threadId: 'Tha2-aBcDeFgHiJk_LmN', name: 'Thabo Mokoena' });
const LAUNCH = googleChat({
  threadId: 'Lau3-aBcDeFgHiJk_LmN',
  name: 'Per-Erik, Thabo Mokoena, 455 50 123',
  isGroup: true,
});
const CODES = googleChat({ threadId: 'Cod4-aBcDeFgHiJk_LmN', name: '26262' });

/** The inbox is switched on once for all tests of a worker, who share their browser. */
const test = base.extend<object, { readonly switchedOn: undefined }>({
  switchedOn: [
    async ({ shared }, use) => {
      await switchAllOn(shared.browser);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
});

const MODES: readonly SwitchMode[] = ['replace', 'reuse', 'props-lag', 'props-lead'];

for (const mode of MODES) {
  test(`each switch tells the right chat, once, with its own messages (${mode})`, async ({
    openInbox,
    extension,
    reports,
  }) => {
    const page = await openInbox(BASTIEN_AT);
    const inbox = standIn(page);
    await reports.reach(BASTIEN);
    await inbox.switchMode(mode);
    await page.evaluate(() => window.__standIn.receive('launch', 'all set', 'Thabo Mokoena'));
    // From a group of several writers to one person, whose messages come later.
    let opened = Promise.resolve();
    for (const [key, chat] of Object.entries({ launch: LAUNCH, ingrid: INGRID })) {
      opened = inbox.open(key);
      await reports.reach(chat);
    }
    // A new conversation stands empty at first, as one without messages would; a re-used one has the former's.
    if (mode === 'replace') await opened;
    const { reading, messages } = await transcript(extension, page);
    expect(reading).toEqual(INGRID);
    expect(messages[0]).toMatchObject({
      author: 'contact',
      sender: '912 34 567',
      text: 'Lane 4 alarm again since 13:20',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
    });
    expect(messages.map(({ author }) => author)).toEqual([
      'contact',
      'contact',
      'agent',
      'agent',
      'contact',
    ]);
    await inbox.open('codes');
    await reports.reach(CODES);
    expect(await reports.all()).toEqual([BASTIEN, LAUNCH, INGRID, CODES]);
  });
}

test('of chats that are passed in a hurry the last is told', async ({ openInbox, reports }) => {
  const page = await openInbox(BASTIEN_AT);
  await reports.reach(BASTIEN);
  await page.evaluate(async () => {
    window.__standIn.switchMode('props-lead');
    for (const key of ['ingrid', 'launch', 'codes', 'bastien', 'thabo']) {
      void window.__standIn.open(key);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  });
  await reports.reach(THABO);
  await standIn(page).open('ingrid');
  await reports.reach(INGRID);
  const told = await reports.all();
  // A machine that is slow to draw shows some of them long enough to be told: whole, then.
  expect([BASTIEN, INGRID, LAUNCH, CODES, THABO]).toEqual(expect.arrayContaining(told));
});

test('Details give this person’s number: not a group’s, not one left over, not a namesake’s', async ({
  openInbox,
  reports,
}) => {
  const inbox = standIn(await openInbox(BASTIEN_AT));
  await reports.reach(BASTIEN);
  await inbox.openDrawer();
  await reports.reach(BASTIEN_SHOWN);
  await inbox.closeDrawer();
  await reports.reach(BASTIEN);
  await inbox.switchMode('reuse');
  await inbox.openDrawer();
  await reports.reach(BASTIEN_SHOWN);
  const address = 'Nam9-aBcDeFgHiJk_LmN';
  const messages = [{ from: 'contact', text: 'Bonsoir' }] as const;
  await inbox.add({ key: 'namesake', chatName: 'Bastien Quill', address, messages });
  await inbox.open('namesake');
  const namesake = googleChat({ threadId: address, name: 'Bastien Quill' });
  await reports.reach(namesake);
  await inbox.open('launch');
  await reports.reach(LAUNCH);
  await inbox.openDrawer();
  await inbox.open('thabo');
  await reports.reach(THABO);
  const told = [BASTIEN, BASTIEN_SHOWN, BASTIEN, BASTIEN_SHOWN, namesake, LAUNCH, THABO];
  expect(await reports.all()).toEqual(told);
});

test('no phone paired, no chat open, the list, the way back, and a page that can’t be read', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox('https://messages.google.com/web/authentication');
  await reports.reach(NONE);
  await page.goto(INBOX);
  await expect.poll(() => reports.all()).toEqual([NONE, NONE]);
  await page.getByRole('link', { name: /^Bastien Quill/ }).click();
  await reports.reach(BASTIEN);
  await page.getByRole('link', { name: /^Thabo Mokoena/ }).click();
  await reports.reach(THABO);
  await page.goBack();
  await reports.reach(BASTIEN);
  const inbox = standIn(page);
  await inbox.rest();
  expect(await observerCalls(page, () => inbox.storm(300))).toBe(0);
  // The same count, where there is something to notice.
  const call = () => inbox.receive('bastien', 'call me on +47 455 50 123');
  expect(await observerCalls(page, call)).toBeGreaterThan(0);
  await inbox.open('thabo');
  await reports.reach(THABO);
  await inbox.breakPage();
  await reports.reach(UNREADABLE);
  const [_welcome, _noChat, ...rest] = await reports.all();
  expect(rest).toEqual([BASTIEN, THABO, BASTIEN, THABO, UNREADABLE]);
});

atDesk(
  'an unsaved number finds its record; a hostile page names nobody and draws nothing; others are linked, picked and logged',
  async ({ extension, openInbox, openPanel, signIn, org }) => {
    await switchAllOn(extension);
    const page = await openInbox(INBOX);
    const inbox = standIn(page);
    const panel = await openPanel(page);
    await signIn(panel);
    await expect(panel.getByText('Choose a chat')).toBeVisible();

    // The number stands without its country, which is the organisation's.
    await inbox.open('ingrid');
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await expect(thread(panel)).toContainText('Mobile Phone, exact');
    await expect(thread(panel)).toContainText('+47 91 23 45 67');

    const forged = { type: 'chat-report', inbox: 'google-messages', reading: BASTIEN_SHOWN };
    const tried = await inbox.forgeReport({
      events: ['chat-report', 'threadside', 'message'],
      detail: forged,
      extensionId: extension.extensionId,
    });
    expect(tried.length).toBeGreaterThan(1);
    const script = await contentScript(page, extension.extensionId);
    const others = JSON.stringify({ ...forged, inbox: 'whatsapp' });
    await script.run(`void chrome.runtime.sendMessage(${others})`);
    const chatName = '\u202eZoë<img src=x onerror="document.title=1">\u0000\u0007Lind\u2066';
    await inbox.add({ key: 'zoe', address: 'Zoe5', chatName });
    await inbox.open('zoe');
    const name = 'Zoë<img src=x onerror="document.title=1">Lind';
    await expect(thread(panel)).toContainText(name);
    await expect(panel.locator('img[src="x"]')).toHaveCount(0);
    await inbox.add({ key: 'endless', address: 'End6', chatName: 'x'.repeat(100_000) });
    await inbox.open('endless');
    await expect(thread(panel)).toContainText('x'.repeat(300));
    await inbox.open('ingrid');
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await expect(panel.getByText('Bastien')).toHaveCount(0);
    expect(script.errors).toEqual([]);

    await linkPickLog(
      { tab: page, panel, org },
      {
        soren: 'Sor7-aBcDeFgHiJk_LmN',
        adaeze: 'Ada8-aBcDeFgHiJk_LmN',
        group: ['launch', 'This is a group'],
        note: noteIn('Google Messages'),
      },
    );
  },
);

interface Transcript {
  readonly reading: unknown;
  readonly messages: readonly { readonly author: string }[];
}

/** What the page answers when the panel asks for messages. */
function transcript({ worker }: ExtensionBrowser, page: Page): Promise<Transcript> {
  const ask = {
    type: 'ask-messages',
    limit: 20,
    now: '2026-11-21T16:00',
    locale: 'en-US',
    timeZone: 'UTC',
  };
  return worker.evaluate(
    async ({ url, message }) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.tabs.sendMessage(tab?.id ?? -1, message);
    },
    { url: page.url(), message: ask },
  );
}
