// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { useKept } from '@/components/hooks/use-kept';
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
