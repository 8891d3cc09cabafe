import { expect, test } from 'vitest';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { TELEGRAM, withStandIns } from '@/dev/inboxes/test-page';

const stand = withStandIns();

/**
 * What the open chat's own element says, read by the classes that the original has; with a `mode`, in
 * the same moment in which a switch to Thabo began.
 */
const shown = (mode?: SwitchMode) =>
  stand.page.evaluate((chosen) => {
    if (chosen) {
      window.__standIn.switchMode(chosen);
      void window.__standIn.open('thabo');
    }
    const chat = document.querySelector('.chat.active');
    const title = chat?.querySelector('.user-title .peer-title');
    const bubbles = [...(chat?.querySelectorAll('.bubble[data-mid]') ?? [])];
    return {
      hash: location.hash,
      id: title?.getAttribute('data-peer-id') ?? null,
      bubblesOf: [...new Set(bubbles.map((bubble) => bubble.getAttribute('data-peer-id')))],
    };
  }, mode);

test('the list leads from chat to chat without a load, and Back leads back', async () => {
  await stand.page.goto(TELEGRAM);
  await stand.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await stand.page.locator('.chatlist-chat').getByText('Dr. Adaeze').click();
  await stand.page.locator('.chat.active').getByText('Thank you, see you then').waitFor();
  expect(await shown()).toEqual({ hash: '#5141002', id: '5141002', bubblesOf: ['5141002'] });
  await stand.open('ingrid');
  expect(await shown()).toEqual({ hash: '#@ingrid_cold', id: '5141001', bubblesOf: ['5141001'] });
  await stand.page.goBack();
  await stand.page.locator('.chat.active [data-peer-id="5141002"]').first().waitFor();
  expect(await stand.page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
});

test.each<[SwitchMode, { hash: string; id: string; bubblesOf: string[] }]>([
  ['replace', { hash: '#5141003', id: '5141003', bubblesOf: [] }],
  ['reuse', { hash: '#5141003', id: '5141003', bubblesOf: ['5141001'] }],
  ['props-lag', { hash: '#@ingrid_cold', id: '5141003', bubblesOf: ['5141001'] }],
  ['props-lead', { hash: '#5141003', id: '5141001', bubblesOf: ['5141001'] }],
])('with “%s” a switch begins with %o', async (mode, between) => {
  await stand.page.goto(`${TELEGRAM}#@ingrid_cold`);
  await stand.open('ingrid');
  expect(await shown(mode)).toEqual(between);
  await stand.page.locator('.chat.active .bubble[data-peer-id="5141003"]').first().waitFor();
  expect(await shown()).toEqual({ hash: '#5141003', id: '5141003', bubblesOf: ['5141003'] });
});

test('a chat that was left stays mounted, and a closed panel beside the window, with their words', async () => {
  await stand.page.goto(TELEGRAM);
  await stand.open('ingrid');
  await stand.page.evaluate(() => window.__standIn.openDrawer());
  const number = stand.page.locator('#column-right').getByText('+47 912 34 567');
  expect(await number.isVisible()).toBe(true);
  await stand.open('thabo');
  await stand.page.locator('#column-right [data-peer-id="5141003"]').waitFor();
  const row = { display: await number.isVisible(), text: await number.textContent() };
  expect(row).toEqual({ display: false, text: '+47 912 34 567' });
  expect(await stand.page.locator('.chat').count()).toBe(2);
  await stand.page.evaluate(() => window.__standIn.closeDrawer());
  const left = await stand.page.locator('#column-right').evaluate((panel) => ({
    edge: panel.getBoundingClientRect().left,
    window: innerWidth,
  }));
  expect(left.edge).toBeGreaterThanOrEqual(left.window);
});

test('a broken chat keeps its look and none of the original’s classes', async () => {
  await stand.page.goto(TELEGRAM);
  await stand.open('ingrid');
  await stand.page.evaluate(() => window.__standIn.breakPage());
  expect(await stand.page.locator('.chat.active, .topbar, .bubble, [data-mid]').count()).toBe(0);
  expect(await stand.page.getByText('Torbjørn, he has the yellow jacket').last().isVisible()).toBe(
    true,
  );
});
