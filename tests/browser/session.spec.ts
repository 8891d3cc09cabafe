import { expect } from '@playwright/test';
import { logIn } from '@/dev/drive/connect';
import { standIn } from '@/dev/drive/stand-in';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { signInWindow } from '@/tests/browser/support/connect-form';
import { test } from '@/tests/browser/support/desk';
import { refresh } from '@/tests/browser/support/menus';
import { noteChanges } from '@/tests/browser/support/stored';
import { tokenCalls } from '@/tests/browser/support/token-calls';
import { openWindow } from '@/tests/browser/support/windows';

const INGRID = 'Ingrid Solheim-Andreassen';
const TOMAS = { username: 'tomas.d@haldenfreight.example', password: 'read-lane-2' };

// What is asked about here begins with a sign-in of its own.
test.use({ startsSignedIn: false });

test('an expired session is healed by one token request, also with two panels at once', async ({
  desk,
  org,
  extension,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const otherInbox = await openWindow(extension);
  const other = await openPanel(otherInbox);
  await standIn(otherInbox).open('ingrid');
  await seesRecord(other, INGRID);
  const before = org.calls.all().length;

  org.switches.set({ expireTokens: true, latencyMs: 200 });
  await Promise.all([refresh(desk.panel), refresh(other)]);

  const answered = () =>
    org.calls
      .all()
      .slice(before)
      .filter(({ path, status }) => path.endsWith('/search') && status === 200);
  await expect.poll(answered).toHaveLength(2);
  expect(tokenCalls(org)).toHaveLength(2); // The sign-in's, and the one refresh.
  await seesRecord(desk.panel, INGRID);
  await seesRecord(other, INGRID);
});

test('the rotated token is stored before the new session is used', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const changed = await noteChanges(desk.panel);
  org.switches.set({ expireTokens: true });
  await refresh(desk.panel);
  const tokensChanged = async () =>
    (await changed()).filter((name) => name === 'refresh' || name === 'access');
  await expect.poll(tokensChanged).toEqual(['refresh', 'access']);
  const calls = () =>
    org.calls.all().map(({ path, status }) => `${path.split('/').at(-1)} ${status}`);
  await expect.poll(() => calls().slice(-3)).toEqual(['search 401', 'token 200', 'search 200']);
});

test('a refused refresh lists what was typed, and signing in again brings it back, in its chat', async ({
  desk,
  org,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  org.switches.set({ expireTokens: true, refuseRefresh: true });
  await desk.open('adaeze');

  await expect(
    desk.panel.getByRole('heading', { name: 'Salesforce ended your session' }),
  ).toBeVisible();
  await expect(desk.panel.getByRole('main')).toContainText('Chief Buyer');
  await expect(desk.panel.getByRole('heading', { level: 1 })).toHaveText('Halden Freight');
  await expect(desk.panel.getByText('As Priya Raghunathan')).toBeVisible();

  org.switches.set({ refuseRefresh: false });
  await desk.open('ingrid');
  // The browser is logged in to the org still and Threadside allowed, so its page has nothing to ask.
  await desk.panel.getByRole('button', { name: 'Sign in again' }).click();
  await seesRecord(desk.panel, INGRID);
  await expect(row(desk.panel, 'Title').getByRole('textbox')).toHaveValue('Chief Buyer');
});

test('“Another user” asks who it is, though the browser is logged in as the former', async ({
  desk,
  org,
  extension,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  org.switches.set({ expireTokens: true, refuseRefresh: true });
  await refresh(desk.panel);
  await desk.panel.getByRole('button', { name: 'Another user' }).click();
  const window = await signInWindow(extension.context, () =>
    desk.panel.getByRole('button', { name: 'Sign in to Salesforce' }).click(),
  );
  await logIn(window, TOMAS);
  await expect(desk.panel.getByRole('banner')).toContainText('Tomáš Dvořák');
});

test('the menu tells how many calls Threadside made', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const made = org.calls.all().filter(({ path }) => path.startsWith('/services/data/')).length;
  await desk.panel.getByRole('banner').getByRole('button', { name: 'Menu' }).click();
  await expect(desk.panel.getByRole('banner')).toContainText(`Threadside used ${made} today.`);
});
