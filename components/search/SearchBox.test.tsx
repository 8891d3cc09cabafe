// @vitest-environment jsdom
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { SearchBox, useSlash } from '@/components/search/SearchBox';
import { click, draw, fill, find, focus, press } from '@/components/testing';

const keys = () => ({ onEnter: vi.fn(), onDown: vi.fn(), onEscape: vi.fn(), onText: vi.fn() });

test('keys do what they say', () => {
  const on = keys();
  draw(<SearchBox text="ana" input={createRef()} {...on} />);
  focus(find('input'));
  for (const key of ['Enter', 'ArrowDown', 'Escape', 'a']) press(key);
  expect(on.onEnter).toHaveBeenCalledTimes(1);
  expect(on.onDown).toHaveBeenCalledTimes(1);
  expect(on.onEscape).toHaveBeenCalledTimes(1);
});

test('Enter that ends a word of an input method is not the end of typing', () => {
  const on = keys();
  draw(<SearchBox text="아" input={createRef()} {...on} />);
  focus(find('input'));
  press('Enter', { isComposing: true });
  expect(on.onEnter).not.toHaveBeenCalled();
});

test('what is typed is told, and cleared with one press', () => {
  const on = keys();
  draw(<SearchBox text="ana" input={createRef()} {...on} />);
  fill(find<HTMLInputElement>('input'), 'ana s');
  expect(on.onText).toHaveBeenLastCalledWith('ana s');
  click(find('button[aria-label="Clear"]'));
  expect(on.onText).toHaveBeenLastCalledWith('');
});

function Page({ onSlash }: { onSlash: () => void }) {
  useSlash(onSlash);
  return (
    <>
      <button type="button">a</button>
      <input />
      <select />
    </>
  );
}

test('a slash leads to the search, but not where somebody types, nor as a shortcut of the browser', () => {
  const onSlash = vi.fn();
  draw(<Page onSlash={onSlash} />);
  for (const place of ['input', 'select']) {
    focus(find(place));
    press('/');
  }
  focus(find('button'));
  press('/', { ctrlKey: true });
  expect(onSlash).not.toHaveBeenCalled();
  press('/');
  expect(onSlash).toHaveBeenCalledTimes(1);
});
