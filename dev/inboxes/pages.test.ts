import { expect, test } from 'vitest';
import { DESK, MESSAGES, TEXTS, WHATSAPP, withStandIns } from '@/dev/inboxes/test-page';

const stand = withStandIns();

test('it says that it is a stand-in', async () => {
  for (const url of [
    WHATSAPP,
    MESSAGES,
    'https://www.messenger.com/',
    'https://www.facebook.com/',
    TEXTS,
    DESK,
  ]) {
    await stand.page.goto(url);
    await stand.page.getByText('Stand-in page for tests and demo').waitFor();
  }
});

test.each([WHATSAPP, MESSAGES])('a storm in the list of %s touches the list alone', async (url) => {
  await stand.page.goto(url);
  await stand.open(url === WHATSAPP ? 'ingrid' : 'soren');
  const counted = await stand.page.evaluate(async () => {
    window.__standIn.rest();
    let elsewhere = 0;
    const observer = new MutationObserver((records) => {
      elsewhere += records.length;
    });
    const main = document.querySelector('#main header, [role=main] h3');
    if (main) observer.observe(main, { subtree: true, childList: true, characterData: true });
    return { mutations: await window.__standIn.storm(300), elsewhere, watched: main !== null };
  });
  expect(counted.mutations).toBeGreaterThanOrEqual(300);
  expect(counted).toMatchObject({ elsewhere: 0, watched: true });
});

test('WhatsApp: a list that has grown keeps the rows it grew by through a storm', async () => {
  await stand.page.goto(WHATSAPP);
  const list = await stand.page.evaluate(async () => {
    window.__standIn.rest();
    const rows = () => [...document.querySelectorAll('#pane-side [role=row]')];
    const before = rows();
    window.__standIn.grow?.(100);
    const grown = rows();
    await window.__standIn.storm(20);
    const kept = rows().filter((row) => grown.includes(row));
    const told = document.querySelector('#pane-side [role=grid]')?.getAttribute('aria-rowcount');
    return { more: grown.length - before.length, kept: kept.length, told: Number(told) };
  });
  expect(list).toEqual({ more: 100, kept: 100, told: 109 });
});

test('the page’s policy holds in the page itself', async () => {
  await stand.page.goto(WHATSAPP);
  const refused = await stand.page.evaluate(() => {
    const attempts = [
      () => {
        document.createElement('div').innerHTML = '<b>markup from text</b>';
      },
      () => trustedTypesOf(window).createPolicy('mine', {}),
    ];
    function trustedTypesOf(page: object): { createPolicy(name: string, rules: object): unknown } {
      return Reflect.get(page, 'trustedTypes');
    }
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused']);
  stand.forgive(/Trusted|TrustedHTML/);
});

test('a broken page keeps its look and loses whatever it could be read by', async () => {
  await stand.page.goto(WHATSAPP);
  await stand.open('ingrid');
  await stand.page.evaluate(() => window.__standIn.breakPage());
  await stand.open('thabo');
  expect(await stand.page.locator('#main').textContent()).toContain(
    'Every Tuesday would be perfect',
  );
  const marks = '[dir], [role], [data-testid], [data-pre-plain-text], header, span';
  expect(await stand.page.locator('#main').locator(marks).count()).toBe(0);
  const properties = await stand.page.locator('#main').evaluate((main) => Object.keys(main));
  expect(properties).toEqual([]);
});

test('a frame of the same origin shows another chat', async () => {
  await stand.page.goto(WHATSAPP);
  await stand.open('ingrid');
  await stand.page.evaluate(() => window.__standIn.addFrame('thabo'));
  const inFrame = stand.page
    .frameLocator('iframe')
    .getByTestId('conversation-info-header-chat-title');
  await inFrame.getByText('Thabo Mokoena').waitFor();
  const own = stand.page.locator('body > div').getByTestId('conversation-info-header-chat-title');
  expect(await own.textContent()).toBe('Ingrid ☀');
});

test('a forgery is really tried', async () => {
  await stand.page.goto(WHATSAPP);
  const heard = await stand.page.evaluate(async () => {
    const events: unknown[] = [];
    document.addEventListener('secret', (event) => {
      if (event instanceof CustomEvent) events.push(event.detail);
    });
    const posted = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    const tried = window.__standIn.forgeReport({ events: ['secret'], detail: 'forged' });
    return { tried, events, posted: await posted };
  });
  expect(heard.tried).toEqual(['postMessage', 'event secret']);
  // Once on the document and once risen from its element.
  expect(heard.events).toEqual(['forged', 'forged']);
  expect(heard.posted).toBe('forged');
});

test('Messenger: the list leads from thread to thread without a load, and Back leads back', async () => {
  await stand.page.goto('https://www.facebook.com/');
  await stand.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await stand.page.getByRole('link', { name: 'To the messages' }).click();
  await stand.page.getByRole('link', { name: /^Søren Kjær/ }).click();
  const log = stand.page.getByRole('log', { name: 'Messages in conversation with Søren Kjær' });
  await log.waitFor();
  expect(stand.page.url()).toBe(`${MESSAGES}t/100000000000101/`);
  await stand.page.getByRole('link', { name: /^Hyun-woo/ }).click();
  await stand.page.getByRole('button', { name: /by Hyun-woo Baek: Rates for Busan/ }).waitFor();
  expect(stand.page.url()).toBe(`${MESSAGES}e2ee/t/9000000000000303/`);
  await stand.page.goBack();
  await log.waitFor();
  expect(await stand.page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
});

test('Messenger: a new person can be added and read in each markup', async () => {
  await stand.page.goto('https://www.messenger.com/t/4242/');
  for (const markup of ['message', 'article', 'grid'] as const) {
    await stand.page.evaluate((chosen) => {
      const messages = [{ from: 'agent', text: 'Hello', at: '2026-09-02T15:20' }] as const;
      const named = { chatName: 'Mirela Stan', address: '4242', markup: chosen };
      window.__standIn.add({ key: 'mirela', ...named, messages });
    }, markup);
    const shown = {
      message: stand.page.getByLabel('At September 2, 2026, 3:20 PM, You: Hello'),
      article: stand.page.getByLabel(
        'Enter, Message sent September 2, 2026, 3:20 PM by You: Hello',
      ),
      grid: stand.page.getByRole('grid', { name: 'Messages in conversation with Mirela Stan' }),
    }[markup];
    await shown.waitFor();
  }
  expect(await stand.page.getByRole('main').getByRole('heading', { level: 2 }).textContent()).toBe(
    'Mirela Stan',
  );
});

test.each([
  ['props-lead', { path: '/messages/e2ee/t/9000000000000303/', name: 'Søren Kjær' }],
  ['props-lag', { path: '/messages/t/100000000000101/', name: 'Hyun-woo Baek' }],
  ['reuse', { path: '/messages/e2ee/t/9000000000000303/', name: 'Hyun-woo Baek' }],
] as const)('Messenger: with “%s” the old log lingers, and %o at first', async (how, between) => {
  await stand.page.goto(MESSAGES);
  await stand.open('soren');
  const seen = await stand.page.evaluate(async (chosen) => {
    window.__standIn.switchMode(chosen);
    const done = window.__standIn.open('hyunwoo');
    const name = document.querySelector('[role=main] h3')?.textContent;
    const log = document.querySelector('[role=log]')?.getAttribute('aria-label');
    const path = location.pathname;
    await done;
    return { path, name, log };
  }, how);
  expect(seen).toEqual({ ...between, log: 'Messages in conversation with Søren Kjær' });
  expect(stand.page.url()).toBe(`${MESSAGES}e2ee/t/9000000000000303/`);
  const log = stand.page.getByRole('log', { name: 'Messages in conversation with Hyun-woo Baek' });
  expect(await log.count()).toBe(1);
});

test('Help desk: the queue leads on without a load; the former customer’s number stays for a while', async () => {
  const { page } = stand;
  await page.goto(DESK);
  await page.getByRole('button', { name: /^Ingrid/ }).click();
  await page.getByRole('link', { name: '+47 912 34 567' }).waitFor();
  expect(page.url()).toBe(`${DESK}conversations/4711`);
  const between = await page.evaluate(async () => {
    const done = window.__standIn.open('adaeze');
    const phone = document.querySelector('.customer-phone')?.textContent;
    const name = document.querySelector('h2')?.textContent;
    await done;
    return { name, phone, mail: document.querySelector('.customer-mail')?.textContent };
  });
  expect(between).toEqual({
    name: 'Dr. Adaeze',
    phone: '+47 912 34 567',
    mail: 'adaeze@whitmore.example',
  });
  await page.goBack();
  await page.getByRole('link', { name: '+47 912 34 567' }).waitFor();
  await page.evaluate(() => window.__standIn.close());
  expect(await page.locator('aside').evaluate((aside) => aside.clientWidth)).toBe(0);
  expect(await page.locator('.customer-phone').textContent()).toBe('+47 912 34 567');
});
