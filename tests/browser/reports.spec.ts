import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { contentScript } from '@/tests/browser/support/content-script';
import { messengerChat, NONE, whatsappChat } from '@/tests/browser/support/readings';
import { rememberedTabs, test } from '@/tests/browser/support/reports';

const INGRID_AT = 'https://web.whatsapp.com/?open=ingrid';

const INGRID = whatsappChat({
  threadId: '4791234567@c.us',
  name: 'Ingrid ☀',
  phone: '+4791234567',
});
const THABO = whatsappChat({
  threadId: '27825550147@c.us',
  name: 'Thabo Mokoena',
  phone: '+27825550147',
});
const SOREN = messengerChat({ threadId: '100000000000101', name: 'Søren Kjær' });

const FORGED = {
  type: 'chat-report',
  inbox: 'whatsapp',
  reading: whatsappChat({ threadId: '12025550100@c.us', name: 'Mallory', phone: '+12025550100' }),
};

test('what a page says in the extension’s name changes nothing', async ({
  openInbox,
  extension,
  reports,
}) => {
  const inbox = standIn(await openInbox(INGRID_AT));
  await reports.reach(INGRID);
  const answer = JSON.stringify({ nonce: 'guessed', jid: '12025550100@c.us' });
  for (const detail of [FORGED, answer]) {
    const tried = await inbox.forgeReport({
      events: ['threadside:ask-address', 'threadside:address'],
      detail,
      extensionId: extension.extensionId,
    });
    // Pages have no `chrome.runtime`: this extension opens itself to none.
    expect(tried).toEqual([
      'postMessage',
      'event threadside:ask-address',
      'event threadside:address',
    ]);
  }
  await inbox.open('thabo');
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, THABO]);
});

test('a frame of the same origin with somebody else’s chat tells nothing', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(INGRID_AT);
  await reports.reach(INGRID);
  await standIn(page).addFrame('cidinha');
  await expect(page.frameLocator('iframe').locator('#main')).toContainText('Cidinha');
  await standIn(page).open('thabo');
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, THABO]);
});

test('a page of the extension itself can’t report a chat', async ({
  openInbox,
  openPanel,
  signIn,
  extension,
  reports,
}) => {
  const inbox = await openInbox(INGRID_AT);
  const panel = await openPanel(inbox);
  await signIn(panel);
  await reports.reach(INGRID);
  const before = Object.keys(await rememberedTabs(extension));

  const own = await extension.context.newPage();
  await own.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  await expect(panel.getByText('No inbox in this tab')).toBeVisible();
  // Settles when all who could hear it have; nobody answers a report.
  await own.evaluate((forged) => chrome.runtime.sendMessage(forged).catch(() => null), FORGED);
  expect(await reports.messages()).toContainEqual(FORGED);
  await expect(panel.getByText('No inbox in this tab')).toBeVisible();
  await expect(panel.getByText('Mallory')).toHaveCount(0);

  await inbox.bringToFront();
  await standIn(inbox).open('thabo');
  await expect(panel.getByText('Thabo Mokoena').first()).toBeVisible();
  expect(Object.keys(await rememberedTabs(extension))).toEqual(before);
});

test('Messenger’s page can’t speak for WhatsApp, nor a report hide another inbox’s chat', async ({
  openInbox,
  extension,
  reports,
}) => {
  const page = await openInbox('https://www.messenger.com/t/100000000000101/');
  await reports.reach(SOREN);
  const script = await contentScript(page, extension.extensionId);
  for (const forged of [FORGED, { ...FORGED, inbox: 'messenger' }]) {
    await script.run(`void chrome.runtime.sendMessage(${JSON.stringify(forged)})`);
    await expect.poll(() => reports.messages()).toContainEqual(forged);
  }
  const remembered = Object.values(await rememberedTabs(extension));
  expect(remembered).toEqual([{ inbox: 'messenger', reading: SOREN, at: expect.any(Number) }]);

  // The same way in, with a report that is the page's own to make.
  const own = { type: 'chat-report', inbox: 'messenger', reading: NONE };
  await script.run(`void chrome.runtime.sendMessage(${JSON.stringify(own)})`);
  await expect
    .poll(async () => Object.values(await rememberedTabs(extension)))
    .toEqual([{ inbox: 'messenger', reading: NONE, at: expect.any(Number) }]);
});

test('names without end, full of control characters, and 5,000 rows are borne', async ({
  openInbox,
  reports,
}) => {
  const inbox = standIn(await openInbox(INGRID_AT));
  await reports.reach(INGRID);
  const address = '12025550155@c.us';
  await inbox.add({ key: 'endless', address, chatName: 'x'.repeat(200_000) });
  await inbox.open('endless');
  const phone = '+12025550155';
  await reports.reach(whatsappChat({ threadId: address, name: 'x'.repeat(300), phone }));

  const chatName = '\u202eZoë\u0000 \u0007Lind\u001bgren\u009c\u2066';
  const row = { from: 'contact', text: 'again\u0000 and\u0007 again' } as const;
  const messages = Array.from({ length: 5_000 }, () => row);
  await inbox.add({ key: 'zoe', address: '12025550156@c.us', chatName, messages });
  await inbox.open('zoe');
  await reports.reach(
    whatsappChat({ threadId: '12025550156@c.us', name: 'Zoë Lindgren', phone: '+12025550156' }),
  );
  await inbox.open('thabo');
  await reports.reach(THABO);
  expect(await reports.all()).toHaveLength(4);
});
