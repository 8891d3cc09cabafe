import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { test } from '@/tests/browser/support/readers';
import { messengerChat, NONE, UNREADABLE } from '@/tests/browser/support/readings';

const HOSTS = ['https://www.messenger.com', 'https://www.facebook.com/messages'];

const SOREN = messengerChat({ threadId: '100000000000101', name: 'Søren Kjær' });
const HYUNWOO = messengerChat({ threadId: '9000000000000303', name: 'Hyun-woo Baek' });
const ISOLDE = messengerChat({ threadId: '100000000000404', name: 'Isolde Marchetti' });
const ODALYS = messengerChat({ threadId: '7000000000000707', name: 'Odalys' });
const FIVE_A_SIDE = messengerChat({
  threadId: '7000000000000505',
  name: 'Sunday five-a-side',
  isGroup: true,
});
/** Encrypted, in the older grid, of Marketplace, and a group. */
const VISITS = { hyunwoo: HYUNWOO, isolde: ISOLDE, odalys: ODALYS, fiveaside: FIVE_A_SIDE };

const MODES: readonly SwitchMode[] = ['replace', 'reuse', 'props-lag', 'props-lead'];

for (const host of HOSTS) {
  for (const mode of MODES) {
    test(`at ${host} each thread is told, once (${mode})`, async ({ openInbox, reports }) => {
      const inbox = standIn(await openInbox(`${host}/t/100000000000101/`));
      await inbox.switchMode(mode);
      await reports.reach(SOREN);
      for (const [key, chat] of Object.entries(VISITS)) {
        await inbox.open(key);
        await reports.reach(chat);
      }
      expect(await reports.all()).toEqual([SOREN, HYUNWOO, ISOLDE, ODALYS, FIVE_A_SIDE]);
    });
  }
}

for (const mode of MODES) {
  test(`of threads that are passed in a hurry the last is told (${mode})`, async ({
    openInbox,
    reports,
  }) => {
    const page = await openInbox(`${HOSTS[1]}/t/100000000000101/`);
    await reports.reach(SOREN);
    await page.evaluate(async (mode) => {
      window.__standIn.switchMode(mode);
      for (const key of ['hyunwoo', 'fiveaside', 'odalys', 'soren', 'isolde']) {
        void window.__standIn.open(key);
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    }, mode);
    await reports.reach(ISOLDE);
    await standIn(page).open('hyunwoo');
    await reports.reach(HYUNWOO);
    const told = await reports.all();
    expect(told.slice(0, 1)).toEqual([SOREN]);
    expect(told.slice(-2)).toEqual([ISOLDE, HYUNWOO]);
    // A machine that is slow to draw shows some of them long enough to be told: whole, then.
    expect([HYUNWOO, FIVE_A_SIDE, ODALYS, SOREN]).toEqual(
      expect.arrayContaining(told.slice(1, -2)),
    );
  });
}

test('a click in the list and the way back are followed', async ({ openInbox, reports }) => {
  const page = await openInbox('https://www.messenger.com/t/100000000000101/');
  await reports.reach(SOREN);
  await page.getByRole('grid', { name: 'Chats' }).getByText('Isolde Marchetti').last().click();
  await reports.reach(ISOLDE);
  await page.goBack();
  await reports.reach(SOREN);
  expect(await reports.all()).toEqual([SOREN, ISOLDE, SOREN]);
});

test('Facebook outside its messages tells nothing; the way into them does', async ({
  openInbox,
  reports,
}) => {
  const page = await openInbox('https://www.facebook.com/');
  await page.getByRole('link', { name: 'To the messages' }).click();
  await reports.reach(NONE);
  await standIn(page).open('soren');
  await reports.reach(SOREN);
  await page.getByRole('link', { name: 'Home' }).click();
  await reports.reach(NONE);
  expect(await reports.all()).toEqual([NONE, SOREN, NONE]);
});

test('a person whose profile has letters beyond ASCII is no group', async ({
  openInbox,
  reports,
}) => {
  const inbox = standIn(await openInbox(`${HOSTS[1]}/t/100000000000101/`));
  await reports.reach(SOREN);
  await inbox.add({ key: 'łukasz.żółć', chatName: 'Łukasz Żółć', address: '100000000000909' });
  await inbox.open('łukasz.żółć');
  await reports.reach(messengerChat({ threadId: '100000000000909', name: 'Łukasz Żółć' }));
});

test('a storm in the list of threads is not even noticed', async ({ openInbox, reports }) => {
  const page = await openInbox(`${HOSTS[1]}/t/100000000000101/`);
  await reports.reach(SOREN);
  const inbox = standIn(page);
  await inbox.rest();
  expect(await observerCalls(page, () => inbox.storm(500))).toBe(0);

  // The same count, where there is something to notice.
  const addPart = () =>
    page.evaluate(() => document.querySelector('[role=main]')?.append(document.createElement('i')));
  expect(await observerCalls(page, addPart)).toBeGreaterThan(0);
  expect(await reports.all()).toEqual([SOREN]);
});

test('a thread that can’t be read any more is told as that', async ({ openInbox, reports }) => {
  const page = await openInbox(`${HOSTS[1]}/t/100000000000101/`);
  await reports.reach(SOREN);
  await standIn(page).breakPage();
  await reports.reach(UNREADABLE);
  await page.reload();
  await reports.reach(SOREN);
  expect(await reports.all()).toEqual([SOREN, UNREADABLE, SOREN]);
});
