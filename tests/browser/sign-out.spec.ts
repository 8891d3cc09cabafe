import { expect, type Page } from '@playwright/test';
import { z } from 'zod/mini';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { logIn } from '@/dev/drive/connect';
import { seesRecord } from '@/tests/browser/support/card';
import { addressInput, signInWindow } from '@/tests/browser/support/connect-form';
import { test } from '@/tests/browser/support/desk';
import { signOut } from '@/tests/browser/support/menus';
import { stored } from '@/tests/browser/support/stored';

const INGRID = 'Ingrid Solheim-Andreassen';
const TOMAS = { username: 'tomas.d@haldenfreight.example', password: 'read-lane-2' };

// What is asked about here begins with a sign-in of its own.
test.use({ startsSignedIn: false });

test('signing out revokes at the org and clears tokens and caches', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  expect(await stored(desk.panel, 'session')).toContain('Nordlys Havbruk');
  expect(await stored(desk.panel, 'local')).toContain('describes:');
  await signOut(desk.panel);

  await expect(addressInput(desk.panel)).toBeVisible();
  const revoked = () => org.calls.all().filter(({ path }) => path === '/services/oauth2/revoke');
  await expect.poll(() => revoked().map(({ status }) => status)).toEqual([200]);
  const token = z.object({ token: z.string() }).parse(revoked()[0]?.body).token;
  expect(org.store.grants.refresh(token)).toBeNull();

  const session = await stored(desk.panel, 'session');
  expect(session).not.toMatch(/cache-|access:|usage:|Nordlys/);
  expect(await stored(desk.panel, 'local')).not.toMatch(/refresh:|describes:/);
});

test('another user who signs in sees nothing of the former’s links and cache', async ({
  desk,
  org,
  extension,
}) => {
  await desk.open('adaeze');
  await desk.panel.getByRole('button', { name: /Bartholomew/ }).click();
  await seesRecord(desk.panel, 'Bartholomew Featherstonehaugh-Cholmondeley');
  const before = org.calls.all().length;
  await becomeTomas(desk.panel, extension);

  await expect(
    desk.panel.getByRole('heading', { name: '4 people have this number' }),
  ).toBeVisible();
  const asked = org.calls.all().slice(before);
  expect(asked.filter(({ path }) => path.endsWith('/search'))).toHaveLength(1);
});

test('another user who signs in sees nothing of what the former typed, who finds it again', async ({
  desk,
  org,
  extension,
}) => {
  const subject = desk.panel.getByLabel('Subject');
  const editCase = async () => {
    await desk.panel.getByRole('button', { name: 'Open Case', exact: true }).click();
    await desk.panel.getByRole('button', { name: 'Edit first' }).click();
  };
  await desk.open('ingrid');
  await editCase();
  await subject.fill('Alarm, as Priya heard of it');
  await desk.open('adaeze');
  await becomeTomas(desk.panel, extension);
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await editCase();
  await expect(subject).not.toHaveValue('');
  await expect(subject).not.toHaveValue('Alarm, as Priya heard of it');

  await becomeAnother(desk.panel, extension, org);
  await expect(desk.panel.getByRole('banner')).toContainText('Priya Raghunathan');
  await seesRecord(desk.panel, INGRID);
  await desk.panel.getByRole('button', { name: 'Open Case', exact: true }).click();
  await expect(subject).toHaveValue('Alarm, as Priya heard of it');
});

async function becomeAnother(
  panel: Page,
  extension: ExtensionBrowser,
  user: { readonly username: string; readonly password: string },
) {
  await signOut(panel);
  const window = await signInWindow(extension.context, () =>
    panel.getByRole('button', { name: 'Sign in to Salesforce' }).click(),
  );
  await window.getByRole('button', { name: 'Use another user' }).click();
  await logIn(window, user);
}

async function becomeTomas(panel: Page, extension: ExtensionBrowser) {
  await becomeAnother(panel, extension, TOMAS);
  await expect(panel.getByRole('banner')).toContainText('Tomáš Dvořák');
}
