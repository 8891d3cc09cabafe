import { expect, type Page } from '@playwright/test';
import type { RunningOrg } from '@/dev/org/server';
import { captureButton, captured } from '@/tests/browser/support/captured';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { posts, underWay } from '@/tests/browser/support/rest-calls';

/** How long Salesforce is asked about a Lead that was never answered, before the agent is (ms). */
const LOOKING_MS = 20_000;

test('a Lead that the browser sent again when the line broke is told of', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  org.switches.set({ cutConnection: { when: 'after', writes: 1 } });
  await captureButton(panel, 'Lead').click();
  const result = panel.getByRole('status').filter({ hasText: 'Lead saved' });
  await expect(result).toBeVisible();

  // On a connection that it has used before Chromium sends a call twice; on a new one it does not.
  const [lead, ...others] = captured(org, 'Lead').toReversed();
  await expect(result.getByRole('link', { name: String(lead?.Id) })).toBeVisible();
  const twins = result.getByRole('link', { name: 'Open the other' });
  await expect(twins).toHaveCount(others.length);
  for (const { Id } of others) await expect(twins).toHaveAttribute('href', new RegExp(String(Id)));
  await seesRecord(panel, 'Thabo Mokoena');
});

test('where it can’t be known whether the Lead was saved, the agent decides', async ({
  desk: { open, panel },
  org,
}) => {
  test.setTimeout(60_000);
  await open('thabo');
  await cutLine(panel, org);
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('No answer: is the Lead saved?')).toBeVisible({
    timeout: LOOKING_MS + 5_000,
  });
  expect(captured(org, 'Lead')).toEqual([]);
  await expect(captureButton(panel, 'Lead')).toHaveAttribute('aria-disabled', 'true');

  org.switches.set({ cutConnection: null });
  await panel.getByRole('button', { name: 'Save new Lead again' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await seesRecord(panel, 'Thabo Mokoena');
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('the question is still there in a panel that is opened later, and can be let go', async ({
  desk: { open, inbox, panel },
  openPanel,
  org,
}) => {
  test.setTimeout(60_000);
  await open('thabo');
  await cutLine(panel, org);
  await captureButton(panel, 'Lead').click();
  await expect.poll(() => posts(org, 'Lead').length).toBeGreaterThan(0);
  await panel.close();

  const later = await openPanel(inbox);
  const question = later.getByText('No answer: is the Lead saved?');
  await expect(question).toBeVisible({ timeout: LOOKING_MS + 5_000 });
  const sent = posts(org, 'Lead').length;
  await later.getByRole('button', { name: 'Leave it' }).click();
  await expect(question).toBeHidden();
  await expect(captureButton(later, 'Lead')).toBeEnabled();
  expect(posts(org, 'Lead')).toHaveLength(sent);
  expect(captured(org, 'Lead')).toEqual([]);
});

test('a panel closed while a Lead is being saved tells of it when it is opened again', async ({
  desk: { open, inbox, panel },
  openPanel,
  org,
}) => {
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  org.switches.set({ latencyMs: 1_500 });
  await captureButton(panel, 'Lead').click();
  await expect.poll(() => underWay(org)).toBe(1);
  await panel.close();
  await expect.poll(() => captured(org, 'Lead')).toHaveLength(1);
  org.switches.set({ latencyMs: 0 });

  const later = await openPanel(inbox);
  await expect(later.getByText('Lead saved')).toBeVisible();
  await seesRecord(later, 'Thabo Mokoena');
  await expect(thread(later)).toContainText('Linked by you on');
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('offline nothing is sent; back online one press sends it', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  await panel.context().setOffline(true);
  await expect(panel.getByText('No connection.')).toBeVisible();
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByRole('alert').filter({ hasText: 'Lead not saved' })).toContainText(
    'What you typed is kept.',
  );

  await panel.context().setOffline(false);
  await expect(panel.getByText('No connection.', { exact: true })).toBeHidden();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  expect(captured(org, 'Lead')).toEqual([]);

  await open('thabo');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(captured(org, 'Lead')).toHaveLength(1);
});

/** No write comes through: Chromium sends one again by itself, so that one cut would not do. */
async function cutLine(panel: Page, org: RunningOrg): Promise<void> {
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  org.switches.set({ cutConnection: { when: 'before', writes: 9 } });
}
