// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cut, tidy, visibleText, westernDigits } from '@/lib/inboxes/text';

function element(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

test('direction marks go, and all white space becomes one space', () => {
  expect(tidy('\u202a+1\u00a0(202)\u202c \n 555\u200e')).toBe('+1 (202) 555');
});

test('an emoji image is its alt, a line break a line break', () => {
  expect(visibleText(element('See <img alt="👍">you<br> there'))).toBe('See 👍you\nthere');
});

test('drawings, hidden copies and controls are not read', () => {
  const html =
    '<span>Hi</span><svg><title>tail-in</title></svg><i aria-hidden="true">10:21</i><b role="button">Read more</b>';
  expect(visibleText(element(html))).toBe('Hi');
});

test('paragraphs, entries of lists and quotes stand on lines of their own', () => {
  const html = '<p>One</p><p>two</p><ul><li>a</li><li>b<br>c</li></ul><blockquote>d</blockquote>e';
  expect(visibleText(element(html))).toBe('One\ntwo\na\nb\nc\nd\ne');
});

test('who is mentioned is part of the text, though it can be pressed', () => {
  const html = 'For <span role="button">@Ana Lima</span>: <span role="button">Read more</span>';
  expect(visibleText(element(html))).toBe('For @Ana Lima:');
});

test('what is asked to be left out is left out', () => {
  expect(visibleText(element('<q class="quoted">old</q>new'), '.quoted')).toBe('new');
});

test('text without end, and nodes without end, are read in bounds', () => {
  expect(visibleText(element('x'.repeat(1_000_000)))).toBe('x'.repeat(50_000));
  const root = element('');
  for (let count = 0; count < 6_000; count++) {
    root.append(document.createElement('b'));
    root.lastElementChild?.append('y');
  }
  expect(visibleText(root)).toBe('y'.repeat(2_500));
});

test('a text a thousand nodes deep', () => {
  expect(visibleText(element(`${'<b>'.repeat(1_000)}deep`))).toBe('deep');
});

test('cutting leaves no half of a character, and nothing is null', () => {
  expect(cut('ab👍', 3)).toBe('ab');
  expect(cut('', 3)).toBeNull();
});

test('digits of other scripts', () => {
  expect(westernDigits('٢٠٢٦ ۱۲ ९ ၁၃ 𝟗')).toBe('2026 12 9 13 9');
});
