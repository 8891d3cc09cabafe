import { expect, type Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { contentScript } from '@/tests/browser/support/content-script';
import { messengerChat, whatsappChat } from '@/tests/browser/support/readings';
import { test } from '@/tests/browser/support/reports';

const KESTREL = whatsappChat({
  threadId: '12025550119@c.us',
  name: 'Kestrel & Tonic Catering',
  phone: '+12025550119',
});
const SOREN = messengerChat({ threadId: '100000000000101', name: 'Søren Kjær' });

const ASK = {
  type: 'ask-messages',
  limit: 20,
  now: '2026-11-21T10:00',
  locale: 'en-US',
  timeZone: 'UTC',
};

const minute = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** Asks the tab in front as the panel does. */
function ask(panel: Page, question: unknown): Promise<unknown> {
  return panel.evaluate(async (question) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, question, { frameId: 0 });
  }, question);
}

test('WhatsApp’s messages come when asked for, by text and author, and not before', async ({
  openInbox,
  openPanel,
  reports,
}) => {
  const inbox = await openInbox('https://web.whatsapp.com/?open=kestrel');
  await reports.reach(KESTREL);
  const panel = await openPanel(inbox);
  await standIn(inbox).receive('kestrel', 'It\u0000 is attached\u0007, really');
  expect(JSON.stringify(await reports.messages())).not.toContain('attached');

  expect(await ask(panel, ASK)).toEqual({
    reading: KESTREL,
    messages: [
      {
        kind: 'text',
        author: 'agent',
        sender: null,
        text: 'Do you still do the platter for 20? Mail me at agent@mydesk.example',
        time: minute,
      },
      { kind: 'image', author: 'contact', sender: null, text: '', time: null },
      {
        kind: 'text',
        author: 'contact',
        sender: 'Kestrel & Tonic Catering',
        text: 'We do. Menu attached',
        time: minute,
      },
      {
        kind: 'text',
        author: 'contact',
        sender: 'Kestrel & Tonic Catering',
        text: 'It is attached, really',
        time: minute,
      },
    ],
  });
});

test('Messenger’s messages, the newest of them', async ({ openInbox, openPanel, reports }) => {
  const inbox = await openInbox('https://www.facebook.com/messages/t/100000000000101/');
  await reports.reach(SOREN);
  const panel = await openPanel(inbox);
  expect(await ask(panel, { ...ASK, limit: 2 })).toEqual({
    reading: SOREN,
    messages: [
      {
        kind: 'text',
        author: 'agent',
        sender: null,
        text: 'Hello Søren, yes, twice a week in winter.',
        time: minute,
      },
      {
        kind: 'text',
        author: 'contact',
        sender: 'Søren Kjær',
        text: 'Great. Around 6 pallets, from mid December',
        time: minute,
      },
    ],
  });
});

test('asked in the middle of a switch, the messages are of the chat they come with', async ({
  openInbox,
  openPanel,
  reports,
}) => {
  const inbox = await openInbox('https://web.whatsapp.com/?open=thabo');
  const panel = await openPanel(inbox);
  await standIn(inbox).switchMode('reuse');
  await expect.poll(() => reports.all()).toHaveLength(1);
  const switched = standIn(inbox).open('kestrel');
  await expect(inbox.locator('#main header')).toContainText('Kestrel');
  const answer = JSON.stringify(await ask(panel, ASK));
  await switched;
  expect(answer).toContain('Kestrel & Tonic Catering');
  expect(answer).not.toContain('Polokwane');
});

test('5,000 messages give the newest hundred', async ({ openInbox, openPanel }) => {
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  const messages = Array.from({ length: 5_000 }, (_, index) => ({
    from: index % 2 === 0 ? ('contact' as const) : ('agent' as const),
    text: `number ${index + 1}`,
  }));
  const address = '12025550156@c.us';
  await standIn(inbox).add({ key: 'zoe', chatName: 'Zoe', address, messages });
  await standIn(inbox).open('zoe');
  const texts = Array.from({ length: 100 }, (_, index) => ({ text: `number ${index + 4_901}` }));
  await expect
    .poll(() => ask(panel, { ...ASK, limit: 100 }))
    .toMatchObject({ reading: { chat: { name: 'Zoe' } }, messages: texts });
});

test('only the extension’s own pages may ask, and only in the words agreed on', async ({
  openInbox,
  openPanel,
  extension,
  reports,
}) => {
  const inbox = await openInbox('https://web.whatsapp.com/?open=kestrel');
  await reports.reach(KESTREL);
  const panel = await openPanel(inbox);
  expect(await ask(panel, { ...ASK, limit: 5_000 })).toBeUndefined();
  expect(await ask(panel, { ...ASK, everything: true })).toBeUndefined();

  // A content script has no way to another tab, and no sight of what the panel keeps.
  const script = await contentScript(inbox, extension.extensionId);
  expect(await script.run('chrome.tabs === undefined')).toBe(true);
  await expect(script.run('chrome.storage.session.get()')).rejects.toThrow('not allowed');
});
