import { expect } from '@playwright/test';
import { startStage } from '@/dev/drive/stage';
import { whatsappChat } from '@/tests/browser/support/readings';
import { hearReports, rememberedTabs, test } from '@/tests/browser/support/reports';

const INGRID_AT = 'https://web.whatsapp.com/?open=ingrid';

const INGRID = whatsappChat({
  threadId: '4791234567@c.us',
  name: 'Ingrid ☀',
  phone: '+4791234567',
});
const REMEMBERED = [{ inbox: 'whatsapp', reading: INGRID, at: expect.any(Number) }];

test('a page that was left is forgotten, and told again on the way back', async ({
  openInbox,
  extension,
  reports,
}) => {
  const page = await openInbox(INGRID_AT);
  await reports.reach(INGRID);
  await page.goto('about:blank');
  await expect.poll(() => rememberedTabs(extension)).toEqual({});
  await page.goBack();
  await expect.poll(async () => Object.values(await rememberedTabs(extension))).toEqual(REMEMBERED);
  expect(await reports.all()).toEqual([INGRID, INGRID]);
});

test('a page that the browser kept and shows again, as it was, tells again', async ({
  headless,
}) => {
  const stage = await startStage({ headless, backForwardCache: true });
  const { browser } = stage;
  try {
    const reports = await hearReports(browser);
    const page = await browser.context.newPage();
    await page.goto(INGRID_AT);
    await reports.reach(INGRID);
    const mark = () => page.evaluate(() => Reflect.get(window, 'mark'));
    await page.evaluate(() => Object.assign(window, { mark: 'kept' }));
    await page.goto('https://www.facebook.com/');
    await expect.poll(() => rememberedTabs(browser)).toEqual({});
    // Not within the call: the page that would answer it goes.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(async () => Object.values(await rememberedTabs(browser))).toEqual(REMEMBERED);
    expect(await mark()).toBe('kept');
    expect(await reports.all()).toEqual([INGRID, INGRID]);
  } finally {
    await stage.close();
  }
});
