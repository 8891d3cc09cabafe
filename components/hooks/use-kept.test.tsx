// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { type Kept, useKept } from '@/components/hooks/use-kept';
import { draw } from '@/components/testing';

interface Choice {
  readonly name: string;
}

/** Something stored: `answer` ends the reading of it, `tell` is a change from another window. */
function store() {
  let answer: (value: Choice) => void = () => {};
  let tell: (value: Choice) => void = () => {};
  const kept = {
    read: () =>
      new Promise<Choice>((resolve) => {
        answer = resolve;
      }),
    watch(listener: (value: Choice) => void) {
      tell = listener;
    },
  };
  return {
    kept,
    answer: (value: Choice) => act(async () => answer(value)),
    tell: (value: Choice) => act(async () => tell(value)),
  };
}

function see(kept: ReturnType<typeof store>['kept'], first?: Choice) {
  const seen: (Choice | null)[] = [];
  function Look() {
    seen.push(useKept(kept, first));
    return null;
  }
  draw(<Look />);
  return seen;
}

const ANA = { name: 'Ana' };
const BO = { name: 'Bo' };

test('nothing, then what is stored, then each change', async () => {
  const { kept, answer, tell } = store();
  const seen = see(kept);
  await answer(ANA);
  await tell(BO);
  expect(seen).toEqual([null, ANA, BO]);
});

test('what was read before is there at once; the same read again draws nothing anew', async () => {
  const { kept, answer } = store();
  const seen = see(kept, ANA);
  await answer({ name: 'Ana' });
  expect(seen).toEqual([ANA]);
});

test('what has changed since it was read before is seen', async () => {
  const { kept, answer } = store();
  const seen = see(kept, ANA);
  await answer(BO);
  expect(seen).toEqual([ANA, BO]);
});

test.for([undefined, ANA])(
  'what is heard is newer than what is still being read',
  async (first) => {
    const { kept, answer, tell } = store();
    const seen = see(kept, first);
    await tell(BO);
    await answer(ANA);
    expect(seen.at(-1)).toBe(BO);
  },
);

/** Something stored that counts how often it is read and tells who watches it. */
function stored(first: string) {
  const listeners = new Set<(value: string) => void>();
  let value = first;
  let reads = 0;
  const kept: Kept<string> = {
    read: async () => {
      reads += 1;
      return value;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const change = (next: string) => {
    value = next;
    act(() => {
      for (const listener of listeners) listener(next);
    });
  };
  return { kept, change, reads: () => reads, watchers: () => listeners.size };
}

function Shown({ kept }: { kept: Kept<string> }) {
  return <p>{useKept(kept) ?? 'unknown'}</p>;
}

const said = () => document.body.textContent;
const settle = () => act(async () => {});

test('what several look at is read once, and told to all when it changes', async () => {
  const { kept, change, reads, watchers } = stored('one');
  draw(
    <>
      <Shown kept={kept} />
      <Shown kept={kept} />
    </>,
  );
  expect(said()).toBe('unknownunknown');
  await settle();
  expect(said()).toBe('oneone');
  change('two');
  expect(said()).toBe('twotwo');
  expect([reads(), watchers()]).toEqual([1, 1]);
});

test('whoever takes another’s place knows at once; after the last it is read anew', async () => {
  const { kept, change, reads, watchers } = stored('one');
  const { redraw } = draw(<Shown key="a" kept={kept} />);
  await settle();
  redraw(<Shown key="b" kept={kept} />);
  expect(said()).toBe('one');
  expect(reads()).toBe(1);
  redraw(null);
  await settle();
  expect(watchers()).toBe(0);
  change('two');
  redraw(<Shown kept={kept} />);
  expect(said()).toBe('unknown');
  await settle();
  expect(said()).toBe('two');
});
