import { expect } from '@playwright/test';
import { captureButton } from '@/tests/browser/support/captured';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';

test('the new person is announced, once', async ({ desk: { open, panel } }) => {
  await open('ingrid');
  const said = panel.getByRole('status');
  await expect(
    said.filter({ hasText: 'Ingrid Solheim-Andreassen, Contact, Mobile Phone, exact' }),
  ).toHaveCount(1);
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  await expect(said.filter({ hasText: 'Ingrid' })).toHaveCount(0);
});

test('focus stays on a control that the next chat has too', async ({ desk: { open, panel } }) => {
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await panel.getByRole('button', { name: 'Menu' }).focus();
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('focus goes to the panel’s heading where its control went with the chat', async ({
  desk: { open, panel },
}) => {
  await open('thabo');
  await captureButton(panel, 'Lead').focus();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
});

test('one banner at a time: no connection comes before a low allowance', async ({
  desk: { open, panel },
  org,
}) => {
  org.switches.set({ allowance: { max: 100_000, used: 95_000 } });
  await open('ingrid');
  await expect(panel.getByText('of today’s calls are left.')).toBeVisible();
  await panel.context().setOffline(true);
  await expect(panel.getByText('No connection.')).toBeVisible();
  await expect(panel.getByText('of today’s calls are left.')).toBeHidden();
  await panel.context().setOffline(false);
  await expect(panel.getByText('of today’s calls are left.')).toBeVisible();
});

test('a search that takes its time shows bars in place of the record', async ({
  desk: { open, panel },
  org,
}) => {
  const bars = panel.locator('main[aria-busy="true"] > div');
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  org.switches.set({ latencyMs: 20_000 });
  await open('ingrid');
  await expect(panel.getByText('Looking in Contacts and Leads')).toBeVisible();
  await expect(bars).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Open Case' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
