// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { plainText } from '@/components/rich-text';

test.each([
  ['Plain & simple', 'Plain &amp; simple'],
  ['One\n\nTwo', '<p>One</p><p>Two</p>'],
  ['One\nTwo', 'One<br>Two'],
  ['• Reefer\n\n• Last mile', '<ul><li>Reefer</li><li> Last  mile </li></ul>'],
  [
    'the contract (https://nordlys.example/a)',
    '<a href="https://nordlys.example/a">the contract</a>',
  ],
  ['https://nordlys.example', '<a href="https://nordlys.example">https://nordlys.example</a>'],
  ['[Plan of lane 4] [Picture]', '<img src="a.png" alt="Plan of lane 4"> <img src="b.png">'],
  ['before after', 'before<script>alert(1)</script><style>p{}</style> after'],
  ['a b', '<table><tr><td>a</td><td>b</td></tr></table>'],
  ['5 < 6', '5 < 6'],
])('%j is %j', (text, markup) => {
  expect(plainText(markup, 'Picture')).toBe(text);
});

test('nothing in the markup is loaded or run', () => {
  const asked: string[] = [];
  Object.assign(globalThis, { heard: (what: string) => asked.push(what) });
  plainText('<img src="x" onerror="heard(1)"><svg onload="heard(2)"></svg>', 'Picture');
  expect(asked).toEqual([]);
  expect(document.querySelector('img, svg')).toBeNull();
});
