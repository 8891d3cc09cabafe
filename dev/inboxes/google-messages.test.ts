import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TEXTS, withStandIns } from '@/dev/inboxes/test-page';

const stand = withStandIns();

const title = () => stand.page.locator('[data-e2e-header-title]');
const participant = () => stand.page.locator('[data-e2e-details-participant]');

test('its attributes and elements are those of the page that it stands in for', async () => {
  const marksOf = (html: string) =>
    new Set([
      ...Array.from(html.matchAll(/\sdata-e2e-[a-z-]+/g), ([mark]) => mark.trim()),
      ...Array.from(html.matchAll(/<(mws?-[a-z-]+)/g), ([, name = '']) => name),
    ]);
  const file = new URL(
    '../../tests/fixtures/inbox-pages/google-messages-saved.html',
    import.meta.url,
  );
  const original = marksOf(await readFile(file, 'utf8'));
  for (const unused of ['mw-main-container', 'mws-conversation-list-item-avatar']) {
    original.delete(unused);
  }
  expect(original.size).toBeGreaterThan(25);
  await stand.page.goto(TEXTS);
  await stand.open('bastien');
  await stand.page.evaluate(() => window.__standIn.openDrawer());
  const ours = marksOf(await stand.page.content());
  expect([...original].filter((mark) => !ours.has(mark))).toEqual([]);
});

test('titles: a number without its country, a heading for each member, a short number', async () => {
  await stand.page.goto(TEXTS);
  await stand.open('ingrid');
  expect(await title().locator('h2').allTextContents()).toEqual(['912 34 567']);
  await stand.open('launch');
  expect(await title().locator('h2').count()).toBe(3);
  await stand.open('codes');
  expect(await title().textContent()).toBe('26262');
});

test('the list leads on without a load, Back leads back, and the agent writes', async () => {
  const { page } = stand;
  await page.goto(TEXTS);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('link', { name: /^Bastien Quill/ }).click();
  await title().getByText('Bastien Quill').waitFor();
  await page
    .getByRole('link', { name: /^Thabo/ })
    .first()
    .click();
  await page.waitForURL(/Tha2/);
  await page.goBack();
  await page.waitForURL(/Bas1/);
  const line = page.getByRole('textbox', { name: 'Text message' });
  await line.fill('On my way');
  await line.press('Enter');
  await page.getByLabel(/^You said: On my way\. Sent on .+ at \d+:\d\d [AP]M\./).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
});

test.each([
  ['props-lag', { path: /Bas1/, name: 'Thabo Mokoena' }],
  ['props-lead', { path: /Tha2/, name: 'Bastien Quill' }],
  ['reuse', { path: /Tha2/, name: 'Thabo Mokoena' }],
] as const)('with “%s” messages and Details of the one before linger', async (how, between) => {
  await stand.page.goto(TEXTS);
  await stand.open('bastien');
  const seen = await stand.page.evaluate(async (chosen) => {
    window.__standIn.openDrawer();
    window.__standIn.switchMode(chosen);
    const done = window.__standIn.open('thabo');
    const path = location.pathname;
    const name = document.querySelector('[data-e2e-header-title]')?.textContent;
    const words = document.querySelector('mws-messages-list')?.textContent ?? '';
    const number = document.querySelector('[data-e2e-details-participant-number]')?.textContent;
    await done;
    return { path, name, words, number };
  }, how);
  expect(seen).toMatchObject({ name: between.name, number: '+33 5 36 49 07 21' });
  expect(seen.path).toMatch(between.path);
  expect(seen.words).toContain('Bonjour, mon colis est arrivé ?');
  expect(await stand.page.locator('mws-messages-list').textContent()).toContain('Every Tuesday');
  expect(await participant().count()).toBe(0);
});

test('a broken page names nothing', async () => {
  await stand.page.goto(TEXTS);
  await stand.open('bastien');
  await stand.page.evaluate(() => window.__standIn.breakPage());
  await stand.open('thabo');
  expect(await title().count()).toBe(0);
  expect(await stand.page.locator('mw-conversation-container').textContent()).toContain('Tuesday');
});
