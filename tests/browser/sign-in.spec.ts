import { expect } from '@playwright/test';
import { logIn, startSignIn } from '@/dev/drive/connect';
import { test } from '@/tests/browser/fixtures/test';
import {
  addressInput,
  keyInput,
  pressSignIn,
  signInWindow,
} from '@/tests/browser/support/connect-form';
import { tokenCalls } from '@/tests/browser/support/token-calls';
import { closePanel, openWindow } from '@/tests/browser/support/windows';

const MY_DOMAIN = 'haldenfreight.my.salesforce.com';

test('answering “Deny” leads back to the form, which says so', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  const window = await startSignIn(extension.context, panel, org);
  await window.getByLabel('User name').fill(org.username);
  await window.getByLabel('Password').fill(org.password);
  await window.getByRole('button', { name: 'Log in' }).click();
  await window.getByRole('button', { name: 'Deny' }).click();

  await expect(panel.getByRole('alert')).toContainText('Access was denied');
  await expect(addressInput(panel)).toHaveValue(MY_DOMAIN);
  await expect(keyInput(panel)).toHaveValue(org.consumerKey);
});

test('closing the window leads back to the form, which says what may have been wrong', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  const window = await startSignIn(extension.context, panel, org);
  await expect(panel.getByRole('status')).toContainText('Waiting for you to sign in');
  await window.close();

  await expect(panel.getByRole('alert')).toContainText('The sign-in window was closed');
  await closePanel(panel);
  const again = await openPanel(inbox);
  await expect(addressInput(again)).toHaveValue(MY_DOMAIN);
  await expect(keyInput(again)).toHaveValue(org.consumerKey);
});

test('a wrong consumer key is said at its input', async ({ openInbox, openPanel }) => {
  const panel = await openPanel(await openInbox());
  await pressSignIn(panel, MY_DOMAIN, '3MVG9wrongKey');

  await expect(keyInput(panel)).toHaveAccessibleDescription(
    /^Salesforce doesn’t know this consumer key/,
  );
  await expect(keyInput(panel)).toHaveValue('3MVG9wrongKey');
  await panel.getByText('What Salesforce answered').click();
  await expect(panel.getByText('400 invalid_client_id')).toBeVisible();
});

test('at login.salesforce.com the agent is told to use their My Domain', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  await pressSignIn(panel, 'https://login.salesforce.com/', org.consumerKey);

  await expect(addressInput(panel)).toHaveAccessibleDescription(/Use your My Domain instead/);
  await panel.getByText('What Salesforce answered').click();
  await expect(panel.getByText('OAUTH_EC_APP_NOT_FOUND')).toBeVisible();
  const window = await startSignIn(extension.context, panel, org, MY_DOMAIN);
  await logIn(window, org);
  await expect(panel.getByRole('banner')).toContainText('Priya Raghunathan');
});

test('a blocked app has a text for the administrator, and a second try once it is unblocked', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  org.switches.set({ appBlocked: true });
  const panel = await openPanel(await openInbox());
  await pressSignIn(panel, MY_DOMAIN, org.consumerKey);

  await expect(panel.getByRole('heading')).toHaveText('Your administrator has blocked this app');
  await expect(panel.getByText('Salesforce answered: OAUTH_APP_BLOCKED.')).toBeVisible();
  await expect(
    panel.getByRole('button', { name: 'Copy text for the administrator' }),
  ).toBeVisible();

  org.switches.set({ appBlocked: false });
  const window = await signInWindow(extension.context, () =>
    panel.getByRole('button', { name: 'Try again' }).click(),
  );
  await logIn(window, org);
  await expect(panel.getByRole('banner')).toContainText('Priya Raghunathan');
});

test('an address where nothing answers is said at the address', async ({
  openInbox,
  openPanel,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  await org.close();
  await pressSignIn(panel, MY_DOMAIN, org.consumerKey);
  await expect(addressInput(panel)).toHaveAccessibleDescription(
    /^Salesforce’s sign-in page didn’t open/,
  );
});

test('“Cancel” closes the window, and the next try opens another', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  const window = await startSignIn(extension.context, panel, org);
  const closed = window.waitForEvent('close');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await closed;
  await expect(addressInput(panel)).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);

  await logIn(await startSignIn(extension.context, panel, org), org);
  await expect(panel.getByRole('banner')).toContainText('Priya Raghunathan');
});

test('a window that a closed panel left open makes way for the next try', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  const left = await startSignIn(extension.context, panel, org);
  await closePanel(panel);

  const again = await openPanel(inbox);
  const closed = left.waitForEvent('close');
  await logIn(await startSignIn(extension.context, again, org), org);
  await closed;
  await expect(again.getByRole('banner')).toContainText('Priya Raghunathan');
});

test('a sign-in in one window signs the other in too', async ({
  openInbox,
  openPanel,
  extension,
  org,
}) => {
  const panel = await openPanel(await openInbox());
  const other = await openPanel(await openWindow(extension));
  const first = await startSignIn(extension.context, other, org);
  const closed = first.waitForEvent('close');
  await logIn(await startSignIn(extension.context, panel, org), org);
  await closed;
  await expect(panel.getByRole('banner')).toContainText('Priya Raghunathan');
  await expect(other.getByRole('banner')).toContainText('Priya Raghunathan');
  expect(tokenCalls(org)).toHaveLength(1);
});
