import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { test } from '@/tests/browser/support/optional-readers';
import { NONE, telegramChat, UNREADABLE } from '@/tests/browser/support/readings';

const at = (hash = '') => `https://web.telegram.org/k/${hash}`;

const ingrid = { threadId: '5141001', name: 'Ingrid ☀', handle: 'ingrid_cold' };
const adaeze = { threadId: '5141002', name: 'Dr. Adaeze' };
const INGRID = telegramChat(ingrid);
const INGRID_SHOWN = telegramChat({ ...ingrid, phone: '+47 912 34 567' });
const ADAEZE = telegramChat(adaeze);
const ADAEZE_SHOWN = telegramChat({ ...adaeze, phone: '+44 7700 900142' });
const THABO = telegramChat({ threadId: '5141003', name: 'Thabo Mokoena' });
const CIDINHA = telegramChat({ threadId: '5141004', name: 'Cidinha', handle: 'cidinha_am' });
const LAUNCH = telegramChat({ threadId: '-2010001', name: 'Nordlys launch week', isGroup: true });

const MODES: readonly SwitchMode[] = ['replace', 'reuse', 'props-lag', 'props-lead'];

for (const mode of MODES) {
  test(`each switch tells the right chat, once, and a hurry the last of many (${mode})`, async ({
    openInbox,
    reports,
  }) => {
    const page = await openInbox(at('#@ingrid_cold'));
    const inbox = standIn(page);
    await inbox.switchMode(mode);
    await reports.reach(INGRID);
    const visits = { adaeze: ADAEZE, launch: LAUNCH, cidinha: CIDINHA, thabo: THABO };
    for (const [key, chat] of Object.entries({ ...visits, ingrid: INGRID })) {
      await inbox.open(key);
      await reports.reach(chat);
    }
    const told = [INGRID, ADAEZE, LAUNCH, CIDINHA, THABO, INGRID];
    expect(await reports.all()).toEqual(told);

    await page.evaluate(async () => {
      for (const key of ['adaeze', 'launch', 'cidinha', 'ingrid', 'thabo']) {
        void window.__standIn.open(key);
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    });
    await reports.reach(THABO);
    await inbox.open('cidinha');
    await reports.reach(CIDINHA);
    const hurried = (await reports.all()).slice(told.length);
    expect(hurried.slice(-2)).toEqual([THABO, CIDINHA]);
    // A machine that is slow to draw shows some of them long enough to be told: whole, then.
    expect([ADAEZE, LAUNCH, CIDINHA, INGRID]).toEqual(expect.arrayContaining(hurried.slice(0, -2)));
  });
}

for (const mode of ['replace', 'reuse'] as const) {
  test(`a number is told while the profile is open, and this person’s only (${mode})`, async ({
    openInbox,
    reports,
  }) => {
    const page = await openInbox(at('#5141001'));
    const inbox = standIn(page);
    await inbox.switchMode(mode);
    await reports.reach(INGRID);
    await inbox.openDrawer();
    await reports.reach(INGRID_SHOWN);
    // A closed panel keeps its words, beside the window.
    await inbox.closeDrawer();
    await reports.reach(INGRID);
    await expect(page.locator('#column-right')).toContainText('+47 912 34 567');
    await inbox.openDrawer();
    await reports.reach(INGRID_SHOWN);
    await inbox.open('thabo');
    await reports.reach(THABO);
    await expect(page.locator('#column-right')).toContainText('Limpopo Citrus');
    await inbox.open('adaeze');
    await reports.reach(ADAEZE_SHOWN);
    await inbox.open('launch');
    await reports.reach(LAUNCH);
    await expect(page.locator('#column-right')).toContainText('t.me/nordlys');
    await inbox.open('ingrid');
    await reports.reach(INGRID_SHOWN);
    const whole = [INGRID, INGRID_SHOWN, THABO, ADAEZE, ADAEZE_SHOWN, LAUNCH];
    expect(whole).toEqual(expect.arrayContaining(await reports.all()));
  });
}

test('no chat, a click in the list, the way back, and a page that can’t be read any more', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(at());
  await reports.reach(NONE);
  await page.locator('.chatlist-chat').getByText('Dr. Adaeze').click();
  await reports.reach(ADAEZE);
  await standIn(page).open('thabo');
  await reports.reach(THABO);
  await page.goBack();
  await reports.reach(ADAEZE);
  await standIn(page).close();
  await reports.reach(NONE);
  await standIn(page).open('ingrid');
  await reports.reach(INGRID);
  await standIn(page).breakPage();
  await reports.reach(UNREADABLE);
  await page.reload();
  await reports.reach(INGRID);
  const told = [NONE, ADAEZE, THABO, ADAEZE, NONE, INGRID, UNREADABLE, INGRID];
  expect(await reports.all()).toEqual(told);
});

test('a storm in the list is not even noticed, nor are messages and who types another chat', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(at('#@ingrid_cold'));
  const inbox = standIn(page);
  await reports.reach(INGRID);
  await inbox.receive('ingrid', 'call me on +47 455 50 123');
  await inbox.receive('thabo', 'Hello again');
  const top = page.locator('.chat.active .topbar');
  await expect(top).toContainText('typing…');
  await expect(top).toContainText('last seen today');
  await inbox.rest();
  expect(await observerCalls(page, () => inbox.storm(500))).toBe(0);
  // The same count, where there is something to notice.
  expect(await observerCalls(page, () => inbox.open('thabo'))).toBeGreaterThan(0);
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, THABO]);
});

test('a hostile page can at worst name a wrong chat', async ({ openInbox, extension, reports }) => {
  const page = await openInbox(at('#@ingrid_cold'));
  const inbox = standIn(page);
  await reports.reach(INGRID);
  const forged = { type: 'chat-report', inbox: 'telegram', reading: ADAEZE_SHOWN };
  const { extensionId } = extension;
  const tried = await inbox.forgeReport({ events: ['chat-report'], detail: forged, extensionId });
  // Pages have no `chrome.runtime`: this extension opens itself to none.
  expect(tried).toEqual(['postMessage', 'event chat-report']);
  await inbox.addFrame('adaeze');
  await expect(page.frameLocator('iframe').locator('.chat.active')).toContainText('Dr. Adaeze');

  const markup = '<img src=x onerror=alert(1)>\u202e\u0000 “Bobby”';
  await inbox.add({ key: 'mallory', chatName: markup + 'x'.repeat(5_000), address: '5149001' });
  await inbox.open('mallory');
  const name = '<img src=x onerror=alert(1)> “Bobby”';
  const mallory = telegramChat({ threadId: '5149001', name: name.padEnd(300, 'x') });
  await reports.reach(mallory);
  // The id of somebody else, and one that is none.
  const claim = (id: string) =>
    page
      .locator('.chat.active .user-title .peer-title')
      .evaluate((title, peer) => title.setAttribute('data-peer-id', peer), id);
  await claim('5141002');
  const wrong = telegramChat({ threadId: '5141002', name: name.padEnd(300, 'x') });
  await reports.reach(wrong);
  await claim('5141002@c.us');
  await reports.reach(mallory);
  expect(await reports.all()).toEqual([INGRID, mallory, wrong, mallory]);
});
