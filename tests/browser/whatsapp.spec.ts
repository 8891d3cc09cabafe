import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { test } from '@/tests/browser/support/readers';
import { NONE, UNREADABLE, whatsappChat } from '@/tests/browser/support/readings';

const at = (query: string) => `https://web.whatsapp.com/?${query}`;

const INGRID = whatsappChat({
  threadId: '4791234567@c.us',
  name: 'Ingrid ☀',
  phone: '+4791234567',
});
const CIDINHA = whatsappChat({
  threadId: '5592981603300@c.us',
  name: 'Cidinha',
  phone: '+5592981603300',
});
const THABO = whatsappChat({
  threadId: '27825550147@c.us',
  name: 'Thabo Mokoena',
  phone: '+27825550147',
});
const UNSAVED = whatsappChat({
  threadId: '12025550187@c.us',
  name: 'Rune',
  phone: '+1 (202) 555-0187',
});
const LAUNCH = whatsappChat({
  threadId: '120363000000012345@g.us',
  name: 'Nordlys launch week',
  isGroup: true,
});
const LINDIWE = whatsappChat({ threadId: '104857600009876@lid', name: 'lindiwe.k' });
const BASTIEN = whatsappChat({ threadId: '104857600001234@lid', name: 'Bastien Quill' });
const BASTIEN_SHOWN = whatsappChat({
  threadId: '104857600001234@lid',
  name: 'Bastien Quill',
  phone: '+33 5 36 49 07 21',
});
const KESTREL = whatsappChat({
  threadId: '12025550119@c.us',
  name: 'Kestrel & Tonic Catering',
  phone: '+12025550119',
});

const MODES: readonly SwitchMode[] = ['replace', 'reuse', 'props-lag', 'props-lead'];

for (const mode of MODES) {
  test(`each switch tells the right chat, once (${mode})`, async ({ openInbox, reports }) => {
    const inbox = standIn(await openInbox(at('open=ingrid')));
    await inbox.switchMode(mode);
    await reports.reach(INGRID);
    const visits = { unsaved: UNSAVED, launch: LAUNCH, lindiwe: LINDIWE, kestrel: KESTREL };
    for (const [key, chat] of Object.entries(visits)) {
      await inbox.open(key);
      await reports.reach(chat);
    }
    await inbox.open('bastien');
    await reports.reach(BASTIEN);
    expect(await reports.all()).toEqual([INGRID, UNSAVED, LAUNCH, LINDIWE, KESTREL, BASTIEN]);
  });

  test(`of chats that are passed in a hurry the last is told, and none is mixed (${mode})`, async ({
    openInbox,
    reports,
  }) => {
    const page = await openInbox(at('open=ingrid'));
    await reports.reach(INGRID);
    await page.evaluate(async (mode) => {
      window.__standIn.switchMode(mode);
      for (const key of ['cidinha', 'launch', 'unsaved', 'bastien', 'ingrid', 'thabo']) {
        void window.__standIn.open(key);
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    }, mode);
    await reports.reach(THABO);
    await standIn(page).open('cidinha');
    await reports.reach(CIDINHA);
    const told = await reports.all();
    expect(told.slice(0, 1)).toEqual([INGRID]);
    expect(told.slice(-2)).toEqual([THABO, CIDINHA]);
    // A machine that is slow to draw shows some of them long enough to be told: whole, then.
    const passed = [CIDINHA, LAUNCH, UNSAVED, BASTIEN, INGRID];
    expect(passed).toEqual(expect.arrayContaining(told.slice(1, -2)));
  });
}

test('the older markup tells the same, and once', async ({ openInbox, reports }) => {
  const inbox = standIn(await openInbox(at('markup=older&open=ingrid')));
  await reports.reach(INGRID);
  await inbox.open('launch');
  await reports.reach(LAUNCH);
  await inbox.open('thabo');
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, LAUNCH, THABO]);
});

test('a storm in the list of chats is not even noticed', async ({ openInbox, reports }) => {
  const page = await openInbox(at('open=ingrid'));
  await reports.reach(INGRID);

  const mutations = { count: 0 };
  await standIn(page).rest();
  const during = await observerCalls(page, async () => {
    mutations.count = await standIn(page).storm(500);
  });
  expect(mutations.count).toBeGreaterThan(500);
  expect(during).toBe(0);

  // The same count, where there is something to notice.
  expect(await observerCalls(page, () => standIn(page).open('thabo'))).toBeGreaterThan(0);
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, THABO]);
});

test('messages that arrive and people who type are no other chat', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(at('open=ingrid'));
  await reports.reach(INGRID);
  const inbox = standIn(page);
  await inbox.receive('ingrid', 'call me on +47 455 50 123');
  await inbox.receive('cidinha', 'Bom dia de novo');
  await expect(page.locator('#main')).toContainText('call me on');
  await expect(page.locator('#main header')).toContainText('typing…');
  await expect(page.locator('#main header')).toContainText('last seen today');
  await inbox.open('thabo');
  await reports.reach(THABO);
  expect(await reports.all()).toEqual([INGRID, THABO]);
});

test('no chat open, one opened, and closed again', async ({ openInbox, reports }) => {
  const inbox = standIn(await openInbox());
  await reports.reach(NONE);
  await inbox.open('ingrid');
  await reports.reach(INGRID);
  await inbox.close();
  await reports.reach(NONE);
  expect(await reports.all()).toEqual([NONE, INGRID, NONE]);
});

test('a page that can’t be read any more is told as that, and recovers by a reload', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(at('open=ingrid'));
  await reports.reach(INGRID);
  await standIn(page).breakPage();
  await reports.reach(UNREADABLE);
  await page.reload();
  await reports.reach(INGRID);
  expect(await reports.all()).toEqual([INGRID, UNREADABLE, INGRID]);
});

test('an open drawer gives the number of a chat without one, a closed one nothing', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox(at('open=bastien'));
  const inbox = standIn(page);
  await reports.reach(BASTIEN);
  await inbox.openDrawer();
  await reports.reach(BASTIEN_SHOWN);
  // Closing changes no node: the drawer loses its width and keeps its words.
  await inbox.closeDrawer();
  await reports.reach(BASTIEN);
  await expect(page.getByTestId('contact-info-subtitle')).toHaveText('Bastien Quill');
  await inbox.openDrawer();
  await reports.reach(BASTIEN_SHOWN);
  expect(await reports.all()).toEqual([BASTIEN, BASTIEN_SHOWN, BASTIEN, BASTIEN_SHOWN]);
});

for (const mode of MODES) {
  test(`a drawer left from another chat is not read, not even of one name (${mode})`, async ({
    openInbox,
    reports,
  }) => {
    const inbox = standIn(await openInbox(at('open=bastien')));
    await inbox.switchMode(mode);
    await reports.reach(BASTIEN);
    await inbox.openDrawer();
    await reports.reach(BASTIEN_SHOWN);
    await inbox.open('lindiwe');
    await reports.reach(LINDIWE);
    await inbox.open('bastien');
    await reports.reach(BASTIEN);
    await inbox.openDrawer();
    await reports.reach(BASTIEN_SHOWN);
    const address = '104857600005555@lid';
    const messages = [{ from: 'contact', text: 'Bonsoir' }] as const;
    await inbox.add({ key: 'namesake', chatName: 'Bastien Quill', address, messages });
    await inbox.open('namesake');
    const namesake = whatsappChat({ threadId: address, name: 'Bastien Quill' });
    await reports.reach(namesake);
    const told = [BASTIEN, BASTIEN_SHOWN, LINDIWE, BASTIEN, BASTIEN_SHOWN, namesake];
    expect(await reports.all()).toEqual(told);
  });
}

test('the drawer gives a business’s e-mail, and of a hidden number or a group nothing', async ({
  openInbox,
  reports,
}) => {
  const inbox = standIn(await openInbox(at('open=kestrel')));
  await reports.reach(KESTREL);
  await inbox.openDrawer();
  await reports.reach({
    ...KESTREL,
    chat: { ...KESTREL.chat, email: 'bookings@kestrel-tonic.example' },
  });
  const heard = (await reports.all()).length;
  for (const [key, chat] of Object.entries({ lindiwe: LINDIWE, launch: LAUNCH })) {
    await inbox.open(key);
    await reports.reach(chat);
    await inbox.openDrawer();
  }
  await inbox.open('thabo');
  await reports.reach(THABO);
  expect((await reports.all()).slice(heard)).toEqual([LINDIWE, LAUNCH, THABO]);
});
