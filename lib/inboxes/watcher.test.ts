// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import {
  ANA,
  BO,
  names,
  page,
  replaceWith,
  setHidden,
  setRows,
  setTitle,
  shown,
  wait,
  watch,
  watchAna,
} from '@/lib/inboxes/watched-page';
import { whatsapp } from '@/lib/inboxes/whatsapp';

test('a page without chat, a chat, and none again', async () => {
  watch();
  await wait(400);
  replaceWith(ANA);
  await wait(100);
  document.getElementById('main')?.remove();
  await wait(400);
  expect(names()).toEqual(['none', shown(ANA), 'none']);
});

test('a switch that replaces the nodes is told once', async () => {
  await watchAna();
  replaceWith(BO);
  await wait(100);
  expect(names()).toEqual([shown(BO)]);
  await wait(10_000);
  expect(page.told).toHaveLength(1);
});

test('a switch in many steps costs a look at its first and one a frame, and is told no later', async () => {
  const looks = vi.spyOn(whatsapp, 'look');
  await watchAna();
  await wait(500);
  looks.mockClear();
  page.claim = BO.jid;
  for (let step = 0; step < 12; step++) {
    if (step === 2) setTitle(BO.title);
    setRows(step < 6 ? [] : [...BO.rows, `b${step}`]);
    await wait(1);
  }
  expect(looks).toHaveBeenCalledOnce();
  await wait(4);
  expect(looks).toHaveBeenCalledTimes(2);
  // The last step was noticed 5 ms before the second look.
  await wait(44);
  expect(page.told).toEqual([]);
  await wait(1);
  expect(names()).toEqual([shown(BO)]);
});

test('a switch that keeps the nodes is told once', async () => {
  await watchAna();
  setTitle(BO.title);
  page.claim = BO.jid;
  setRows(BO.rows);
  await wait(10_000);
  expect(names()).toEqual([shown(BO)]);
});

test('a switch through a moment without chat is told once', async () => {
  await watchAna();
  document.getElementById('main')?.remove();
  await wait(200);
  replaceWith(BO);
  await wait(10_000);
  expect(names()).toEqual([shown(BO)]);
});

test('messages that come unseen, after their chat, are known when it is left a moment later', async () => {
  const watching = await watchAna();
  // In a new part of the page, which nobody observes yet.
  const late = document.createElement('div');
  replaceWith({ ...BO, rows: [] });
  document.querySelector('#main [role="application"]')?.replaceWith(late);
  await wait(400);
  expect(names()).toEqual([shown(BO)]);
  late.innerHTML =
    '<p><span role="row"><i data-id="b1"><b data-testid="msg-container"></b></i></span></p>';
  await wait(300);
  setTitle(ANA.title);
  page.claim = ANA.jid;
  await wait(300);
  expect(names()).toEqual([shown(BO), shown(ANA)]);
  expect(watching.showsFormerMessages()).toBe(true);
});

test('who asks right after a switch waits for the messages of the new chat, and not for ever', async () => {
  const watching = await watchAna();
  replaceWith({ ...BO, rows: [] });
  await wait(100);
  let settled = false;
  void watching.settled().then(() => {
    settled = true;
  });
  await wait(500);
  expect(settled).toBe(false);
  setRows(BO.rows);
  await wait(200);
  expect(settled).toBe(true);

  replaceWith({ ...ANA, rows: [] });
  await wait(100);
  const empty = watching.settled();
  await wait(3_000);
  expect(await empty).toMatchObject({ chat: { name: ANA.title } });
});

test('a storm in the list of chats calls nobody', async () => {
  await watchAna();
  page.callbacks = 0;
  const list = document.getElementById('pane-side');
  for (let update = 0; update < 500; update++) {
    list?.insertAdjacentHTML(
      'afterbegin',
      `<div role="row"><span title="Bo">${update}</span></div>`,
    );
    if (list && list.childElementCount > 20) list.lastElementChild?.remove();
    list?.firstElementChild?.setAttribute('aria-selected', 'true');
    await wait(2);
  }
  expect(page.callbacks).toBe(0);
  expect(page.told).toEqual([]);
});

test('the same storm reaches an observer of the whole page: the count can fail', async () => {
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true, subtree: true });
  document.getElementById('pane-side')?.append('x');
  await wait(0);
  observer.disconnect();
  expect(page.callbacks).toBe(1);
});

test('messages arriving and a status under the title are no other chat', async () => {
  await watchAna();
  setRows([...ANA.rows, 'a3']);
  document.querySelector('#main header')?.insertAdjacentHTML('beforeend', '<span>typing…</span>');
  await wait(5_000);
  expect(page.told).toEqual([]);
});

test('a title that is missing for a moment is not told, one that stays missing is', async () => {
  await watchAna();
  await wait(10_000);
  setTitle('');
  await wait(1_000);
  setTitle('Ana');
  await wait(5_000);
  expect(page.told).toEqual([]);
  setTitle('');
  await wait(3_000);
  expect(names()).toEqual(['unreadable']);
});

test('a hidden page is left alone, and read when it is shown', async () => {
  await watchAna();
  setHidden(true);
  page.callbacks = 0;
  replaceWith(BO);
  await wait(10_000);
  expect([page.callbacks, page.told.length]).toEqual([0, 0]);
  setHidden(false);
  await wait(100);
  expect(names()).toEqual([shown(BO)]);
});

test('a page restored from the back/forward cache tells again', async () => {
  await watchAna();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await wait(100);
  expect(names()).toEqual([shown(ANA)]);
});

test('the end of the signal is the end', async () => {
  await watchAna();
  page.life.abort();
  replaceWith(BO);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await wait(10_000);
  expect(page.told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is told once the extension was reloaded under the page, and nothing is left in it', async () => {
  let alive = true;
  replaceWith(ANA);
  watch(() => alive);
  await wait(500);
  alive = false;
  replaceWith(BO);
  await wait(10_000);
  expect(names()).toEqual([shown(ANA)]);
  expect(vi.getTimerCount()).toBe(0);
  page.callbacks = 0;
  setTitle('Cy');
  setHidden(true);
  setHidden(false);
  await wait(10_000);
  expect([page.callbacks, vi.getTimerCount()]).toEqual([0, 0]);
});

test('a tab in the background that was updated under it starts nothing when it is shown', async () => {
  let alive = true;
  replaceWith(ANA);
  watch(() => alive);
  await wait(500);
  setHidden(true);
  alive = false;
  setHidden(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that is hidden in the middle of a switch is not read until it is shown', async () => {
  await watchAna();
  setTitle(BO.title);
  await wait(50);
  setHidden(true);
  expect(vi.getTimerCount()).toBe(0);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await wait(10_000);
  expect(page.told).toEqual([]);
  page.claim = BO.jid;
  setRows(BO.rows);
  setHidden(false);
  await wait(100);
  expect(names()).toEqual([shown(BO)]);
});

test('the panel is answered about a hidden page', async () => {
  const watching = await watchAna();
  setHidden(true);
  replaceWith(BO);
  const settled = watching.settled();
  await wait(3_000);
  expect(await settled).toMatchObject({ state: 'open', chat: { name: BO.title } });
});

test('a page that builds itself slowly is not called unreadable at once', async () => {
  replaceWith({ ...ANA, title: '' });
  watch();
  await wait(5_500);
  expect(page.told).toEqual([]);
  setTitle('Ana');
  await wait(2_000);
  expect(names()).toEqual([shown(ANA)]);
});

test('a page restored in the background tells when it is shown', async () => {
  await watchAna();
  setHidden(true);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await wait(5_000);
  expect(page.told).toEqual([]);
  setHidden(false);
  await wait(100);
  expect(names()).toEqual([shown(ANA)]);
});

test('nothing starts for a signal that has ended', async () => {
  page.life.abort();
  replaceWith(ANA);
  watch();
  await wait(3_000);
  expect([page.told.length, vi.getTimerCount()]).toEqual([0, 0]);
});
