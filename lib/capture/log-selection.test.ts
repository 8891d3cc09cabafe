import { describe, expect, it } from 'vitest';
import { type KeyedMessage, keyedMessages } from '@/lib/capture/log-keys';
import { newlyLogged, pickable } from '@/lib/capture/log-selection';
import type { LoggedMessage } from '@/lib/chats/logged';
import type { Message } from '@/lib/chats/message';

const LOGGED_AT = 1_790_000_000_000;

/** `13:24 text` by the contact, `> 13:24 text` by the agent, `[image]` a photo; without a minute, none. */
function said(line: string): Message {
  const [, agent, clock, text = ''] = /^(> )?(?:(\d\d:\d\d) )?(.*)$/.exec(line) ?? [];
  const isPhoto = text === '[image]';
  return {
    kind: isPhoto ? 'image' : 'text',
    author: agent ? 'agent' : 'contact',
    sender: agent ? null : 'Ingrid',
    text: isPhoto ? '' : text,
    time: clock ? `2026-11-21T${clock}` : null,
  };
}

const page = (...lines: string[]) => keyedMessages(lines.map(said));

/** What is known after these lines were logged. */
const log = async (...lines: string[]): Promise<readonly LoggedMessage[]> =>
  (await page(...lines)).map(({ key, time }) => ({ key, time, at: LOGGED_AT }));

/** `l` logged, `n` new, `-` neither, message by message. */
const marks = (messages: readonly KeyedMessage[], logged: readonly LoggedMessage[]) =>
  pickable(messages, logged)
    .map(({ loggedAt, isNew }) => (loggedAt !== null ? 'l' : isNew ? 'n' : '-'))
    .join('');

describe('keyedMessages', () => {
  it('knows a message by who says what, not by the name they go by or by white space', async () => {
    const [hello] = await page('Hello there');
    const renamed = await keyedMessages([
      { ...said(''), text: 'Hello \n there ', sender: 'Ingrid ☀' },
    ]);
    expect(renamed[0]?.key).toBe(hello?.key);
    const others = await page('> Hello there', 'Hello, there', 'hello there', '[image]');
    expect(new Set([hello, ...others].map((one) => one?.key)).size).toBe(5);
  });
});

describe('pickable', () => {
  it('takes all of a chat that was never logged', async () => {
    expect(marks(await page('13:20 a', '> 13:21 b', '[image]'), [])).toBe('nnn');
  });

  it.each([
    [
      'what came after the last log',
      ['13:20 a', '13:21 b'],
      ['13:20 a', '13:21 b', '13:22 c'],
      'lln',
    ],
    ['nothing where nothing came', ['13:20 a'], ['13:20 a'], 'l'],
    [
      'not what was left out of it',
      ['13:20 a', '13:22 c'],
      ['13:20 a', '13:21 b', '13:22 c'],
      'l-l',
    ],
    ['not older ones that were scrolled to', ['13:20 a'], ['12:00 z', '13:20 a', '13:21 b'], '-ln'],
    ['the same text again, a minute later', ['13:20 ok'], ['13:20 ok', '13:21 ok'], 'ln'],
    ['the same text again, in the same minute', ['13:20 ok'], ['13:20 ok', '13:20 ok'], 'ln'],
    ['neither of two that say the same', ['13:20 ok', '13:20 ok'], ['13:20 ok', '13:20 ok'], 'll'],
    ['not the one in sight of two that say the same', ['13:20 ok', '13:20 ok'], ['13:20 ok'], 'l'],
    [
      'a photo after one that was logged',
      ['13:20 a', '[image]'],
      ['13:20 a', '[image]', '[image]'],
      'lln',
    ],
    ['the same words of the other one', ['13:20 ok'], ['13:20 ok', '> 13:20 ok'], 'ln'],
    ['an edited message if it is the last', ['13:20 a', '13:21 b'], ['13:20 a', '13:21 b!'], 'ln'],
    ['not an edited one before the last', ['13:20 a', '13:21 b'], ['13:20 a!', '13:21 b'], '-l'],
    ['all that follows a deleted one', ['13:20 a', '13:21 b'], ['13:20 a', '13:22 c'], 'ln'],
    ['newer ones where the page has scrolled on', ['13:20 a'], ['13:30 x', '13:31 y'], 'nn'],
    [
      'nothing of an older stretch of the chat',
      ['13:20 a'],
      ['12:00 x', '[image]', '12:01 y'],
      '---',
    ],
    [
      'what follows in the last minute itself',
      ['13:20 a'],
      ['13:19 x', '13:20 y', '[image]'],
      '-nn',
    ],
    ['a message whose minute the page hides by now', ['13:20 a'], ['a', 'b'], 'ln'],
  ] as const)('picks %s', async (_, logged, now, expected) => {
    expect(marks(await page(...now), await log(...logged))).toBe(expected);
  });

  it('tells messages without any time apart by where they stand', async () => {
    const logged = await log('hi', 'ok', '> sure', 'thanks');
    expect(marks(await page('hi', 'ok', '> sure', 'thanks', 'ok'), logged)).toBe('lllln');
    // The page has dropped the first two: this "ok" is the new one.
    expect(marks(await page('> sure', 'thanks', 'ok'), logged)).toBe('lln');
    expect(marks(await page('x', 'hi', 'ok', '> sure', 'thanks'), logged)).toBe('-llll');
  });

  it('says when each was logged', async () => {
    const [first] = pickable(await page('13:20 a'), await log('13:20 a'));
    expect(first?.loggedAt).toBe(LOGGED_AT);
  });
});

describe('newlyLogged', () => {
  it('says where older ones stand that are logged later', async () => {
    const all = pickable(
      await page('13:18 x', '13:19 y', '13:20 a', '13:21 b'),
      await log('13:20 a'),
    );
    const [x, y, a, b] = all.map(({ key }) => key);
    expect(newlyLogged(all, () => true)).toEqual([
      { key: x, time: '2026-11-21T13:18', before: a },
      { key: y, time: '2026-11-21T13:19', before: a },
      { key: b, time: '2026-11-21T13:21', before: null },
    ]);
    expect(newlyLogged(all, (_, index) => index === 1)).toHaveLength(1);
  });
});
