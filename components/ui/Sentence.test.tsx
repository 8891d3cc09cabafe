// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { draw } from '@/components/testing';
import { Sentence } from '@/components/ui/Sentence';

test('nodes stand where the message has their marks, in the message’s own order', () => {
  const { box } = draw(
    <Sentence parts={[<b key="a">one</b>, <i key="b">two</i>]}>
      {(one, two) => `First ${two}, then ${one}.`}
    </Sentence>,
  );
  expect(box.innerHTML).toBe('First <i>two</i>, then <b>one</b>.');
});
