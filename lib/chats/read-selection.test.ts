// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readSelection } from '@/lib/chats/read-selection';

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

function add(html: string): HTMLElement {
  const box = document.body.appendChild(document.createElement('div'));
  box.innerHTML = html;
  return box;
}

function selectAll(node: Node): void {
  document.getSelection()?.selectAllChildren(node);
}

/** Puts the focus into an input and selects a stretch of it. */
function selectIn(input: HTMLInputElement | HTMLTextAreaElement, from: number, to: number): void {
  input.focus();
  input.setSelectionRange(from, to);
}

const input = (root: ParentNode) => root.querySelector('input') ?? expect.unreachable();

test('what is selected on the page', () => {
  selectAll(add('Call <b>+47 912 34 567</b> today').querySelector('b') ?? expect.unreachable());
  expect(readSelection(100).text).toBe('+47 912 34 567');
  expect(readSelection(6).text).toBe('+47 91');
});

test('what is selected in the input or text area that has the focus', () => {
  selectAll(add('elsewhere'));
  const box = add('<input value="Ingrid Solheim"><textarea>ana@example.com, bo</textarea>');
  selectIn(input(box), 7, 14);
  expect(readSelection(100).text).toBe('Solheim');
  selectIn(box.querySelector('textarea') ?? expect.unreachable(), 0, 15);
  expect(readSelection(100).text).toBe('ana@example.com');
});

test('an input inside open shadow roots', () => {
  const root = add('').attachShadow({ mode: 'open' });
  const inner = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  inner.innerHTML = '<input value="Søren Kjær">';
  selectIn(input(inner), 0, 5);
  expect(readSelection(100).text).toBe('Søren');
});

test('of a password nothing', () => {
  const box = add('<input type="password" value="secret">');
  selectIn(input(box), 0, 6);
  expect(readSelection(100).text).toBe('');
});

test('nothing selected is nothing', () => {
  input(add('<input value="Ana">')).focus();
  expect(readSelection(100).text).toBe('');
});

test('the frame around the one that the agent is in does not have the focus', () => {
  const frame = add('<iframe tabindex="0"></iframe>').querySelector('iframe');
  frame?.focus();
  expect(document.activeElement).toBe(frame);
  expect(readSelection(100).hasFocus).toBe(false);
});

test('it needs nothing from outside, since it is handed to the page as text', () => {
  const alone: unknown = new Function(`return (${readSelection.toString()})(100)`)();
  expect(alone).toMatchObject({ text: '' });
});
