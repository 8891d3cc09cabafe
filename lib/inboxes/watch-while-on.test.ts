// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STANDING_CHANGED } from '@/lib/inboxes/standing-news';
import { watchWhileOn } from '@/lib/inboxes/watch-while-on';

const OFF = { is: 'off' };
const ON = {
  is: 'own',
  own: {
    id: 'own-0a1b2c3d',
    label: 'Desk',
    host: 'desk.example.com',
    selectors: { title: 'h1' },
  },
};
const BACKGROUND = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/background.js'),
};

/** What the background answers each time it is asked what holds; and the names that it was told. */
let answers: unknown[];
let told: unknown[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  answers = [];
  told = [];
  life = new AbortController();
  document.body.innerHTML = '<h1>Ana</h1>';
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    // Only this script sends here: a question or a report.
    const { type, reading } = message as {
      type: string;
      reading?: { chat?: { name: string }; state: string };
    };
    if (type === 'ask-standing') return answers.shift();
    told.push(reading?.chat?.name ?? reading?.state);
    return undefined;
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function start(): void {
  const page = { document, location: new URL('https://desk.example.com/chats/4'), window };
  watchWhileOn(null, page, { signal: life.signal, isAlive: () => true });
}
const news = (message: unknown = STANDING_CHANGED, sender: object = BACKGROUND) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender);
const wait = () => vi.advanceTimersByTimeAsync(3_000);

test('while its inbox is off a script has no clock, no observer and tells nothing; news make it ask', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  answers = [OFF, ON, OFF];
  start();
  await wait();
  expect([told, vi.getTimerCount(), observe.mock.calls.length]).toEqual([[], 0, 0]);
  await news();
  await wait();
  expect(told).toEqual(['Ana']);
  await news();
  await wait();
  expect(vi.getTimerCount()).toBe(0);
  document.body.innerHTML = '<h1>Bo</h1>';
  await wait();
  expect(told).toEqual(['Ana']);
});

test('what is no news, and from nobody of ours, makes it ask nothing', async () => {
  answers = [OFF, ON, ON];
  start();
  await wait();
  await news(STANDING_CHANGED, { ...BACKGROUND, url: 'https://desk.example.com/' });
  await news(STANDING_CHANGED, { ...BACKGROUND, id: 'other' });
  await news({ type: 'standing' });
  await wait();
  expect([told, answers.length]).toEqual([[], 2]);
});

test('an answer that comes after a later one counts no more, nor does one that is none', async () => {
  let late: (answer: unknown) => void = () => {};
  answers = [new Promise((resolve) => (late = resolve)), OFF, { ...ON, run: 'x' }];
  start();
  await news();
  late(ON);
  await wait();
  await news();
  await wait();
  expect(told).toEqual([]);
});

test('the same answer again tells nothing again', async () => {
  answers = [ON, ON];
  start();
  await wait();
  await news();
  await wait();
  expect(told).toEqual(['Ana']);
});

test('what a newer script in the page has ended hears and tells nothing', async () => {
  answers = [ON, OFF];
  start();
  await wait();
  life.abort();
  await news();
  document.body.innerHTML = '<h1>Bo</h1>';
  await wait();
  expect([told, answers.length, vi.getTimerCount()]).toEqual([['Ana'], 1, 0]);
});
