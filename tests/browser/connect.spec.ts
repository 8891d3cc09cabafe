import { expect } from '@playwright/test';
import { logIn, startSignIn } from '@/dev/drive/connect';
import { REGISTERED_APP } from '@/dev/org/app';
import { test } from '@/tests/browser/fixtures/test';
import {
  addressInput,
  keyInput,
  pressSignIn,
  signInWindow,
} from '@/tests/browser/support/connect-form';

const MY_DOMAIN = 'haldenfreight.my.salesforce.com';

test('an address is put right however it was pasted, and shown as it is used', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  for (const pasted of [
    'https://haldenfreight.lightning.force.com/lightning/r/Contact/003/view?ws=%2Flightning',
    'https://haldenfreight.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
    'https://haldenfreight.my.salesforce.com/home/home.jsp',
    'haldenfreight.my.salesforce.com',
    '\t HaldenFreight.My.Salesforce.com/ \n',
  ]) {
    await test.step(pasted, async () => {
      const window = await signInWindow(extension.context, () =>
        pressSignIn(panel, pasted, `  ${org.consumerKey}\n`),
      );
      await expect(window.getByRole('heading', { level: 1 })).toHaveText(
        'Log in to Halden Freight',
      );
      expect(new URL(window.url()).host).toBe(MY_DOMAIN);
      await expect(panel.getByRole('main')).toContainText(MY_DOMAIN);

      await panel.getByRole('button', { name: 'Cancel' }).click();
      await window.close();
      await expect(addressInput(panel)).toHaveValue(MY_DOMAIN);
      await expect(keyInput(panel)).toHaveValue(org.consumerKey);
    });
  }
});

test('“production” and “sandbox” are Salesforce’s two general sign-in pages', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  for (const [word, host] of [
    ['production', 'login.salesforce.com'],
    ['Sandbox', 'test.salesforce.com'],
  ] as const) {
    await pressSignIn(panel, word, org.consumerKey);
    await expect.poll(() => org.calls.all().at(-1)?.host.split(':')[0]).toBe(host);
    await expect(addressInput(panel)).toHaveValue(host);
  }
  expect(
    extension.context
      .pages()
      .map((page) => page.url())
      .join(),
  ).not.toContain('code=');
});

test('what can’t be an address or a key is refused at its input, in words, and nothing opens', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  const before = extension.context.pages().length;
  const key = org.consumerKey;
  const notYours = 'This is not a Salesforce address. Yours ends in .my.salesforce.com.';
  for (const [address, consumerKey, words] of [
    ['', key, 'Type the address that you see when Salesforce is open.'],
    ['   ', key, 'Type the address that you see when Salesforce is open.'],
    [`http://${MY_DOMAIN}`, key, 'An address that begins with http:// is not safe.'],
    ['https://eu45.salesforce.com', key, 'This is one of Salesforce’s servers'],
    ['https://haldenfreight.my.salesforce.com.evil.example', key, notYours],
    [`https://${MY_DOMAIN}@evil.example/`, key, notYours],
    ['https://evil.example/#.my.salesforce.com', key, notYours],
    ['javascript:alert(1)//.my.salesforce.com', key, notYours],
    ['<script>alert(1)</script>', key, notYours],
    [MY_DOMAIN, '', 'A consumer key is a long line of letters and digits without spaces.'],
    [MY_DOMAIN, 'my key & secret', 'A consumer key is a long line of letters and digits'],
  ] as const) {
    await test.step(`${address} ${consumerKey.slice(0, 20)}`, async () => {
      await pressSignIn(panel, address, consumerKey);
      const wrong = address === MY_DOMAIN ? keyInput(panel) : addressInput(panel);
      await expect(wrong).toHaveAttribute('aria-invalid', 'true');
      await expect(wrong).toHaveAccessibleDescription(new RegExp(`^${escaped(words)}`));
      await expect(panel.getByRole('alert')).toHaveCount(1);
    });
  }
  // The one window that the panel ever opens is the one for an address that will do.
  const window = await startSignIn(extension.context, panel, org);
  await expect(window.getByLabel('User name')).toBeVisible();
  expect(extension.context.pages()).toHaveLength(before + 1);
  expect(org.calls.all().map(({ path }) => path)).toEqual(['/services/oauth2/authorize']);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

test('what was typed is still there when the panel was closed before the sign-in', async ({
  openInbox,
  openPanel,
}) => {
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  await addressInput(panel).fill('haldenfre');
  await keyInput(panel).fill('3MVG9 half a key');
  await panel.close();

  const again = await openPanel(inbox);
  await expect(addressInput(again)).toHaveValue('haldenfre');
  await expect(keyInput(again)).toHaveValue('3MVG9 half a key');
});

test('address and key are typed once: they are offered again after signing out', async ({
  openInbox,
  openPanel,
  signIn,
  org,
}) => {
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  await signIn(panel);
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: 'Sign out' }).click();

  await expect(addressInput(panel)).toHaveValue(MY_DOMAIN);
  await panel.close();
  const again = await openPanel(inbox);
  await expect(addressInput(again)).toHaveValue(MY_DOMAIN);
  await expect(keyInput(again)).toHaveValue(org.consumerKey);
});

test('the administrator is shown the callback address that the org has', async ({
  openInbox,
  openPanel,
}) => {
  const panel = await openPanel(await openInbox());
  await panel.getByText('For the administrator').click();
  await expect(panel.getByText(REGISTERED_APP.callback, { exact: true })).toBeVisible();
});

test('org and user are named in every state of a signed-in panel', async ({
  openInbox,
  openPanel,
  signIn,
}) => {
  const panel = await openPanel(await openInbox());
  await signIn(panel);
  const header = panel.getByRole('banner');
  await expect(header.getByRole('heading', { level: 1 })).toHaveText('Halden Freight');
  await expect(header).toContainText('Priya Raghunathan');
  await header.getByRole('button', { name: 'Menu' }).click();
  await expect(header).toContainText('priya.r@haldenfreight.example');
  await expect(header).toContainText(MY_DOMAIN);
});

test('a sandbox can’t be taken for the live org: ochre header, and the word', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  org.switches.set({ sandbox: true });
  const panel = await openPanel(await openInbox());
  const window = await startSignIn(extension.context, panel, org);
  await logIn(window, org);

  const header = panel.getByRole('banner');
  await expect(header.getByText('Sandbox', { exact: true })).toBeVisible();
  await expect(header).toHaveCSS('background-color', 'rgb(255, 224, 138)');
  await expect(header).toContainText('Halden Freight');
  await expect(header).toContainText('Priya Raghunathan');
});

test('the panel’s page names its language and direction', async ({ openInbox, openPanel }) => {
  const page = (await openPanel(await openInbox())).locator('html');
  await expect(page).toHaveAttribute('lang', 'en');
  await expect(page).toHaveAttribute('dir', 'ltr');
});
