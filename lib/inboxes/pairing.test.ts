// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  ANA,
  BO,
  names,
  OTHER_ANA,
  page,
  setRows,
  setTitle,
  shown,
  wait,
  watchAna,
} from '@/lib/inboxes/watched-page';

test.each([200, 800])('the address comes %i ms after the title', async (late) => {
  await watchAna();
  setTitle(BO.title);
  setRows(BO.rows);
  await wait(late);
  page.claim = BO.jid;
  await wait(10_000);
  expect(names()).toEqual([shown(BO)]);
});

test('the address comes much later: until then the chat has none', async () => {
  await watchAna();
  setTitle(BO.title);
  setRows(BO.rows);
  await wait(5_000);
  expect(names()).toEqual(['Bo null']);
  page.claim = BO.jid;
  await wait(2_000);
  expect(names()).toEqual(['Bo null', shown(BO)]);
});

test('the address comes before the title', async () => {
  await watchAna();
  page.claim = BO.jid;
  await wait(800);
  setTitle(BO.title);
  setRows(BO.rows);
  await wait(10_000);
  expect(names()).toEqual([shown(BO)]);
});

test('the title never follows: one’s name is not told with another’s address', async () => {
  await watchAna();
  page.claim = BO.jid;
  await wait(10_000);
  expect(names()).toEqual(['Ana null']);
});

test('two chats of one name are told apart by their messages', async () => {
  await watchAna();
  page.claim = OTHER_ANA.jid;
  setRows(OTHER_ANA.rows);
  await wait(10_000);
  expect(names()).toEqual([shown(OTHER_ANA)]);
});

test('an address left over for good is used for its own chat only', async () => {
  await watchAna();
  setTitle('Bo');
  await wait(3_000);
  setTitle('Cy');
  await wait(3_000);
  setTitle('Ana');
  await wait(3_000);
  expect(names()).toEqual(['Bo null', 'Cy null', shown(ANA)]);
});

test('who asks mid-switch gets the old chat at once, and the new one when it is settled', async () => {
  const watching = await watchAna();
  setTitle(BO.title);
  setRows(BO.rows);
  expect(watching.current()).toMatchObject({ chat: { name: 'Ana', threadId: ANA.jid } });
  const settled = watching.settled();
  await wait(300);
  page.claim = BO.jid;
  await wait(300);
  expect(await settled).toMatchObject({ chat: { name: 'Bo', threadId: BO.jid } });
});

test('a notice that stands in every chat makes no two chats one', async () => {
  const notice = () =>
    document
      .querySelector('#main [role="application"]')
      ?.insertAdjacentHTML('afterbegin', '<div role="row"><div data-id="notice"></div></div>');
  await watchAna();
  notice();
  await wait(1_000);
  page.claim = OTHER_ANA.jid;
  setRows(OTHER_ANA.rows);
  notice();
  await wait(10_000);
  expect(names()).toEqual([shown(OTHER_ANA)]);
});

test('messages that linger are the former chat’s, and waited for', async () => {
  const watching = await watchAna();
  setTitle(BO.title);
  page.claim = BO.jid;
  await wait(100);
  expect(names()).toEqual([shown(BO)]);
  expect(watching.showsFormerMessages()).toBe(true);
  const settled = watching.settled();
  await wait(500);
  setRows(BO.rows);
  await wait(100);
  expect(await settled).toMatchObject({ chat: { name: 'Bo' } });
  expect(watching.showsFormerMessages()).toBe(false);
});

const CY = { title: 'Cy', jid: '447700900123@c.us', rows: ['y1'] };

test('the address of a chat that was passed comes late: the next one’s name is not told with it', async () => {
  await watchAna();
  setTitle(BO.title);
  await wait(40);
  setTitle(CY.title);
  page.claim = BO.jid;
  await wait(400);
  expect(names()).toEqual([]);
  page.claim = CY.jid;
  setRows(CY.rows);
  await wait(10_000);
  expect(names()).toEqual([shown(CY)]);
});

test('the title of a chat that was passed comes late: it is not told with the next one’s address', async () => {
  await watchAna();
  page.claim = BO.jid;
  setRows([]);
  await wait(40);
  page.claim = CY.jid;
  setTitle(BO.title);
  await wait(400);
  expect(names()).toEqual([]);
  setTitle(CY.title);
  setRows(CY.rows);
  await wait(10_000);
  expect(names()).toEqual([shown(CY)]);
});
