import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { test } from '@/tests/browser/support/desk';
import {
  loggedTasks,
  message,
  openLog,
  pressLog,
  SAID,
  seesLogged,
} from '@/tests/browser/support/logs';
import { idOf } from '@/tests/browser/support/org-rows';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { closePanel } from '@/tests/browser/support/windows';

const NOTE = [
  'WhatsApp with Ingrid ☀, Sep 14, 2026, 13:24–13:25 (UTC)',
  '',
  '13:24 Ingrid ☀: Lane 4 alarm again since 13:20',
  'Ingrid ☀: [photo]',
  '13:25 Priya Raghunathan: I’m on it, calling the hub',
].join('\n');

test.use({ timezoneId: 'UTC' });

test('what was said becomes a completed Task, word for word as the note shows it', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await openLog(desk);
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await panel.getByRole('button', { name: 'See the note' }).click();
  await expect(panel.getByLabel('Description')).toHaveValue(NOTE);
  const related = panel.getByLabel('Related to');
  const [, first] = await related.locator('option').allInnerTexts();
  await related.selectOption({ index: 1 });
  expect(loggedTasks(org)).toEqual([]);

  const before = restCalls(org).length;
  await panel.getByRole('button', { name: 'Log 3 messages' }).click();
  const result = await seesLogged(panel, 'Conversation logged, 3 messages');
  expect(restCalls(org).slice(before)).toEqual(['POST composite']);
  const [task, ...others] = loggedTasks(org);
  expect(others).toEqual([]);
  expect(task).toMatchObject({
    Subject: 'WhatsApp conversation, Sep 14, 2026',
    Description: NOTE,
    Status: 'Completed',
    ActivityDate: '2026-09-14',
    WhoId: idOf(org, 'Contact', 'FirstName', 'Ingrid'),
  });
  expect(first).toContain(
    String(task?.WhatId && org.store.rows.byId(String(task.WhatId))?.values.CaseNumber),
  );
  await expect(result.getByRole('link', { name: String(task?.Id) })).toBeVisible();
  await expect(result).toContainText(`on ${first}`);
  await expect(
    panel.getByRole('link', { name: 'WhatsApp conversation, Sep 14, 2026' }),
  ).toHaveAttribute('href', new RegExp(String(task?.Id)));
});

test('the next log has what came since, and nothing twice', async ({ desk, org }) => {
  const { inbox, panel } = desk;
  await openLog(desk);
  await panel.getByRole('button', { name: 'Log 3 messages' }).click();
  await seesLogged(panel, 'Conversation logged, 3 messages');
  await standIn(inbox).receive('ingrid', 'Torbjørn, he has the yellow jacket');

  await pressLog(panel);
  await expect(message(panel, 'Torbjørn')).toBeChecked();
  await panel.getByText('All 4').click();
  await panel.getByRole('button', { name: 'All', exact: true }).click();
  const alarm = message(panel, 'Lane 4 alarm');
  await expect(alarm).toBeDisabled();
  await expect(alarm).not.toBeChecked();
  await panel.getByRole('button', { name: 'Log 1 message' }).click();
  await seesLogged(panel, 'Conversation logged, 1 message');

  const [, second, ...others] = loggedTasks(org);
  expect(others).toEqual([]);
  expect(String(second?.Description).split('\n').slice(2)).toEqual([
    expect.stringMatching(/^\d\d:\d\d Ingrid ☀: Torbjørn, he has the yellow jacket$/),
  ]);
});

test('what is longer than a Task becomes two; if the second is refused, the rest goes on', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  const long = (name: string) => `${name} ${`${name} `.repeat(2_000)}`.trim();
  const texts = ['alarm', 'boat', 'crates', 'driver'].map(long);
  await openLog(
    desk,
    texts.map((text) => ({ from: 'contact', text, at: '2026-09-14T13:24' })),
  );
  await expect(panel.getByText('so it becomes 2.')).toBeVisible();
  org.switches.set({
    validationRule: {
      sobject: 'Task',
      field: 'Subject',
      whenValue: 'WhatsApp conversation, Sep 14, 2026 (2 of 2)',
      message: 'One log a day.',
    },
  });
  await panel.getByRole('button', { name: 'Log 4 messages' }).click();
  const failure = panel.getByRole('alert').filter({ hasText: '1 of 2 logged, the rest not' });
  await expect(failure).toContainText('One log a day.');
  expect(loggedTasks(org)).toHaveLength(1);

  org.switches.set({ validationRule: null });
  await panel.getByRole('button', { name: 'Log the rest' }).click();
  const result = await seesLogged(panel, 'Conversation logged, 4 messages');
  await expect(result.getByRole('link', { name: /^00T/ })).toHaveCount(2);
  const tasks = loggedTasks(org);
  expect(tasks.map(({ Subject }) => Subject)).toEqual([
    'WhatsApp conversation, Sep 14, 2026 (1 of 2)',
    'WhatsApp conversation, Sep 14, 2026 (2 of 2)',
  ]);
  const lines = tasks.flatMap(({ Description }) => String(Description).split('\n'));
  expect(lines.slice(2)).toEqual(texts.map((text) => `13:24 Ingrid ☀: ${text}`));
});

test('a panel closed while a log is being saved finds it saved, once', async ({
  desk,
  org,
  openPanel,
}) => {
  await openLog(desk);
  const save = desk.panel.getByRole('button', { name: 'Log 3 messages' });
  await expect(save).toBeVisible();
  org.switches.set({ latencyMs: 1_500 });
  const sent = desk.panel.waitForRequest((request) => request.method() === 'POST');
  await save.click();
  await sent;
  await closePanel(desk.panel);
  await expect.poll(() => loggedTasks(org)).toHaveLength(1);
  org.switches.set({ latencyMs: 0 });

  const panel = await openPanel(desk.inbox);
  await seesLogged(panel, 'Conversation logged, 3 messages');
  await expect(panel.getByText('Last logged')).toBeVisible();
  await pressLog(panel);
  await expect(panel.getByText('Everything in sight has been logged.')).toBeVisible();
  await expect(panel.getByRole('checkbox', { disabled: true })).toHaveCount(SAID.length);
  expect(loggedTasks(org)).toHaveLength(1);
});

test('a note changed by hand outlives the panel and is saved as it stands', async ({
  desk,
  org,
  openPanel,
}) => {
  await openLog(desk);
  await desk.panel.getByRole('button', { name: 'See the note' }).click();
  await desk.panel.getByLabel('Description').fill('Alarm on lane 4, the hub is called.');
  await closePanel(desk.panel);
  await standIn(desk.inbox).receive('ingrid', 'Torbjørn, he has the yellow jacket');

  const panel = await openPanel(desk.inbox);
  await expect(panel.getByText('A log of this chat is begun')).toBeVisible();
  await pressLog(panel);
  await expect(panel.getByLabel('Description')).toHaveValue('Alarm on lane 4, the hub is called.');
  await panel.getByRole('button', { name: 'Log 3 messages' }).click();
  await seesLogged(panel, 'Conversation logged, 3 messages');
  expect(loggedTasks(org)).toMatchObject([{ Description: 'Alarm on lane 4, the hub is called.' }]);

  // What came after the note was begun is not in it, and waits for the next.
  await pressLog(panel);
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(message(panel, 'Torbjørn')).toBeChecked();
});
