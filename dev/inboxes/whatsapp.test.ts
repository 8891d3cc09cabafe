import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { SwitchMode } from '@/dev/inboxes/stand-in';
import { WHATSAPP, withStandIns } from '@/dev/inboxes/test-page';

const stand = withStandIns();

const mode = (name: SwitchMode) =>
  stand.page.evaluate((chosen) => window.__standIn.switchMode(chosen), name);
const title = () => stand.page.getByTestId('conversation-info-header-chat-title');

/** The address in React's properties of `#main`, by the very path that this page builds. */
const address = () =>
  stand.page.evaluate(() => {
    const main = document.getElementById('main');
    const key = Object.keys(main ?? {}).find((name) => name.startsWith('__reactProps$'));
    const properties: unknown = main && key ? Reflect.get(main, key) : null;
    return JSON.stringify(properties, ['children', 'key', 'props']).match(
      /"key":"(\d+@[a-z.]+)"/,
    )?.[1];
  });

test('WhatsApp: a click in the list opens a chat, under the same address and with none in the page', async () => {
  await stand.page.goto(WHATSAPP);
  expect(await stand.page.locator('#main').count()).toBe(0);
  await stand.page.getByTestId('cell-frame-title').getByText('Dr. Adaeze').click();
  await stand.page.getByText('Thank you, see you then').last().waitFor();
  expect(await title().textContent()).toBe('Dr. Adaeze');
  expect(stand.page.url()).toBe(WHATSAPP);
  expect(await address()).toBe('447700900142@c.us');
  expect(await stand.page.content()).not.toMatch(/447700900142|@c\.us/);
});

test('WhatsApp: the test ids are those of the page that it stands in for', async () => {
  const file = new URL('../../tests/fixtures/inbox-pages/whatsapp-business.html', import.meta.url);
  const idsOf = (html: string) =>
    new Set(
      Array.from(html.matchAll(/data-testid="([^"]+)"/g), ([, id = '']) =>
        id.replace(/-(\d+|[0-9A-F]{20,32})$/, '-…'),
      ),
    );
  const original = idsOf(await readFile(file, 'utf8'));
  for (const unused of [
    'business-info-map',
    'chat_info_search_action_tile',
    'chat_info_voice_call_action_tile',
  ]) {
    original.delete(unused);
  }
  expect(original.size).toBeGreaterThan(15);
  await stand.page.goto(WHATSAPP);
  await stand.open('kestrel');
  await stand.page.evaluate(() => window.__standIn.openDrawer());
  const ours = idsOf(await stand.page.content());
  expect([...original].filter((id) => !ours.has(id))).toEqual([]);
});

test.each([
  ['replace', { sameMain: false, rows: 0 }],
  ['reuse', { sameMain: true, rows: 5 }],
] as const)(
  'WhatsApp: right after a switch by “%s” the new name stands and %o',
  async (how, after) => {
    await stand.page.goto(WHATSAPP);
    await stand.open('ingrid');
    await mode(how);
    const seen = await stand.page.evaluate(async () => {
      const main = document.getElementById('main');
      const done = window.__standIn.open('thabo');
      const now = document.getElementById('main');
      const name = now?.querySelector('[data-testid$="chat-title"]')?.textContent;
      const rows = now?.querySelectorAll('[data-pre-plain-text]').length;
      await done;
      const later = now?.querySelectorAll('[data-pre-plain-text]').length;
      return { sameMain: main === now, name, rows, later };
    });
    expect(seen).toEqual({ ...after, name: 'Thabo Mokoena', later: 3 });
  },
);

test.each([
  ['props-lag', { name: 'Thabo Mokoena', sameProperties: true }],
  ['props-lead', { name: 'Ingrid ☀', sameProperties: false }],
] as const)(
  'WhatsApp: with “%s” header and properties differ for a frame',
  async (how, between) => {
    await stand.page.goto(WHATSAPP);
    await stand.open('ingrid');
    await mode(how);
    const seen = await stand.page.evaluate(async () => {
      const main = document.getElementById('main');
      const properties = () => {
        const key = Object.keys(main ?? {}).find((name) => name.startsWith('__reactProps$'));
        return main && key ? Reflect.get(main, key) : null;
      };
      const before = properties();
      const done = window.__standIn.open('thabo');
      const name = main?.querySelector('[data-testid$="chat-title"]')?.textContent;
      const sameProperties = properties() === before;
      await done;
      return { name, sameProperties };
    });
    expect(seen).toEqual(between);
    expect(await title().textContent()).toBe('Thabo Mokoena');
    expect(await address()).toBe('27825550147@c.us');
  },
);

test('WhatsApp: of two switches at once the last one stands', async () => {
  await stand.page.goto(WHATSAPP);
  await stand.open('ingrid');
  await mode('props-lag');
  await stand.page.evaluate(() => {
    const { open } = window.__standIn;
    return Promise.all([open('thabo'), open('cidinha')]);
  });
  expect(await title().textContent()).toBe('Cidinha');
  expect(await address()).toBe('5592981603300@c.us');
  expect(await stand.page.locator('#main [data-pre-plain-text]').count()).toBe(2);
});

test('WhatsApp: the drawer shows the number that the chat hides, and keeps it when closed', async () => {
  await stand.page.goto(WHATSAPP);
  await stand.open('bastien');
  expect(await stand.page.content()).not.toContain('+33 5 36 49 07 21');
  await stand.page.getByTestId('conversation-info-header').click();
  await stand.page.getByText('+33 5 36 49 07 21').waitFor();
  await stand.page.evaluate(() => window.__standIn.closeDrawer());
  const drawer = stand.page.getByTestId('drawer-right');
  expect(await drawer.evaluate((node) => node.getBoundingClientRect().width)).toBe(0);
  expect(await drawer.textContent()).toContain('+33 5 36 49 07 21');
  await stand.open('lindiwe');
  await stand.page.evaluate(() => window.__standIn.openDrawer());
  await stand.page.getByText('+27∙∙∙∙∙∙∙∙38').waitFor();
});

test('WhatsApp: the agent writes, somebody answers, and the list follows', async () => {
  await stand.page.goto(`${WHATSAPP}?open=cidinha`);
  await stand.page.getByRole('textbox', { name: 'Type a message' }).click();
  await stand.page.keyboard.type('Até sexta');
  await stand.page.keyboard.press('Enter');
  await stand.page.locator('#main [data-pre-plain-text*="Priya"]').getByText('Até sexta').waitFor();
  await stand.page.evaluate(() => window.__standIn.receive('thabo', 'Any news?'));
  expect(await stand.page.getByTestId('cell-frame-title').first().textContent()).toBe(
    'Thabo Mokoena',
  );
  expect(await stand.page.locator('#main').getByText('Any news?').count()).toBe(0);
  await stand.open('thabo');
  expect(await stand.page.locator('#main').getByText('Any news?').count()).toBe(1);
});

test('WhatsApp: the older markup has the address in every row and no test ids', async () => {
  await stand.page.goto(`${WHATSAPP}?markup=older&open=thabo`);
  await stand.page.locator('#main .message-out[data-id^="true_27825550147@c.us_"]').waitFor();
  expect(await stand.page.locator('#main [data-testid]').count()).toBe(0);
});

test('the list moves by itself', async () => {
  await stand.page.goto(WHATSAPP);
  await stand.page.getByTestId('chat-list').getByText('typing…').waitFor();
});
