// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTrials } from '@/lib/inboxes/answer-trial';
import { type TrialAsk, trialSchema } from '@/lib/inboxes/trial';
import { whatsapp } from '@/lib/inboxes/whatsapp';

const OPTIONS = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
const own = (selectors: object, host = 'desk.example.com') => ({
  type: 'try-inbox',
  as: { is: 'own', own: { id: 'own-0123abcd', label: 'Desk', host, selectors } },
});

let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
  document.body.innerHTML = `<h1>Ana</h1><i class="tel">555</i><i class="tel">666</i>
    <p class="m us">Hello</p><p class="m">Hi</p><p class="m">I need <b>help</b></p><u hidden>a@b.example</u>`;
});
afterEach(() => life.abort());

async function ask(
  message: unknown,
  sender: object = OPTIONS,
  builtIn: typeof whatsapp | null = null,
) {
  const location = new URL(
    builtIn ? 'https://web.whatsapp.com/' : 'https://desk.example.com/chats/4',
  );
  answerTrials(builtIn, { document, location }, life.signal);
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return answer === undefined ? null : trialSchema.parse(answer);
}

test('what an inbox that is not saved would read, and what each selector finds', async () => {
  const message = own({ title: 'h1', phone: '.tel', email: 'u', message: '.m', author: '.us' });
  expect(await ask(message)).toEqual({
    reading: {
      state: 'open',
      chat: {
        inbox: 'own-0123abcd',
        threadId: '/chats/4 Ana',
        name: 'Ana',
        phone: null,
        email: null,
        handle: null,
        isGroup: false,
      },
    },
    facts: {
      title: { value: 'Ana', problem: null, matches: 1 },
      phone: { value: null, problem: 'several', matches: 2 },
      email: { value: null, problem: 'hidden', matches: 1 },
      message: { value: null, problem: null, matches: 3 },
      author: { value: null, problem: null, matches: 1 },
    },
    messages: {
      count: 3,
      agents: 1,
      last: [
        { kind: 'text', author: 'contact', sender: null, text: 'Hi', time: null },
        { kind: 'text', author: 'contact', sender: null, text: 'I need help', time: null },
      ],
    },
  });
});

test('a correction of what reads there by itself', async () => {
  document.body.innerHTML = '<div id="main"><b>Ana</b></div>';
  const as: TrialAsk['as'] = { is: 'on', correction: { title: '#main b', phone: 'no::' } };
  const trial = await ask({ type: 'try-inbox', as }, OPTIONS, whatsapp);
  expect(trial?.reading).toMatchObject({ chat: { inbox: 'whatsapp', name: 'Ana' } });
  expect(trial?.facts.phone).toEqual({ value: null, problem: 'not-css', matches: 0 });
});

test('a selector that takes the page long is told, though it finds something', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const found = document.querySelectorAll.bind(document);
  document.querySelectorAll = (selector: string) => {
    if (selector === ':has(.tel) .tel') vi.advanceTimersByTime(31);
    return found(selector);
  };
  const trial = await ask(own({ title: 'h1', phone: '.tel', author: ':has(.tel) .tel' }));
  expect(trial?.facts.author).toEqual({ value: null, problem: 'slow', matches: 2 });
  expect([trial?.facts.title?.problem, trial?.facts.phone?.problem]).toEqual([null, 'several']);
  document.querySelectorAll = found;
  vi.useRealTimers();
});

test.each([
  ['another host’s inbox', own({ title: 'h1' }, 'evil.example.com'), OPTIONS],
  ['an inbox without a title', own({ phone: 'h1' }), OPTIONS],
  ['a selector of another kind', own({ title: 'h1', script: 'x' }), OPTIONS],
  [
    'a correction where nothing is built in',
    { type: 'try-inbox', as: { is: 'on', correction: {} } },
    OPTIONS,
  ],
  ['something switched off', { type: 'try-inbox', as: { is: 'off' } }, OPTIONS],
  [
    'a page’s own script',
    own({ title: 'h1' }),
    { id: OPTIONS.id, url: 'https://desk.example.com/' },
  ],
  ['another extension', own({ title: 'h1' }), { ...OPTIONS, id: 'other' }],
])('%s is not answered', async (_, message, sender) => {
  expect(await ask(message, sender)).toBeNull();
});
