import { expect, type Page } from '@playwright/test';
import type { CastMessage } from '@/dev/cast';
import { standIn } from '@/dev/drive/stand-in';
import type { RunningOrg } from '@/dev/org/server';
import { test } from '@/tests/browser/fixtures/test';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { loggedTasks, pressLog, seesLogged } from '@/tests/browser/support/logs';
import { idOf } from '@/tests/browser/support/org-rows';

/** What Søren and the agent wrote, on a day that has passed. */
const SAID: readonly CastMessage[] = [
  { from: 'contact', text: 'Do you ship live shellfish from Esbjerg?', at: '2026-09-14T13:24' },
  { from: 'contact', text: 'Around 6 pallets', at: '2026-09-14T13:24' },
  { from: 'agent', text: 'Yes, twice a week', at: '2026-09-14T13:25' },
];

/** What stands there before: nothing of it may get into Søren’s log. */
const SAID_BEFORE: readonly CastMessage[] = [
  { from: 'contact', text: 'Is the cold store free on Monday?', at: '2026-09-14T13:24' },
  { from: 'agent', text: 'From nine o’clock, yes', at: '2026-09-14T13:25' },
];

const NOTE = [
  '',
  '13:24 Søren Kjær: Do you ship live shellfish from Esbjerg?',
  '13:24 Søren Kjær: Around 6 pallets',
  '13:25 Priya Raghunathan: Yes, twice a week',
];

/** The note on what Søren and the agent wrote; its first line without the zone. */
export const noteIn = (inbox: string) => [
  `${inbox} with Søren Kjær, Sep 14, 2026, 13:24–13:25`,
  ...NOTE,
];

/** The same where the page shows no time of a message. */
export const noteWithoutTimesIn = (inbox: string) => [
  `${inbox} with Søren Kjær`,
  ...NOTE.map((line) => line.replace(/^\d\d:\d\d /, '')),
];

/** An inbox with its chats’ addresses, and what comes of them. */
export interface LinkedInbox {
  readonly soren: string;
  readonly adaeze: string;
  /** The key of a chat that is no one person’s, and what the panel says of it. */
  readonly group: readonly [key: string, words: string];
  readonly note: readonly string[];
}

/** Puts what is to be logged into Søren’s chat. */
export const addSoren = (tab: Page, { soren }: Pick<LinkedInbox, 'soren'>) =>
  standIn(tab).add({ key: 'soren', chatName: 'Søren Kjær', address: soren, messages: SAID });

/** Opens a chat, and comes back at once: the messages of the one before may stand there for a while. */
const leadTo = (tab: Page, key: string) =>
  tab.evaluate((key) => void window.__standIn.open(key), key);

const hit = (panel: Page, name: RegExp) =>
  panel.getByRole('listitem').getByRole('button', { name });

/**
 * In a stand-in whose inbox is switched on, beside a signed-in panel, links somebody who is searched for,
 * picks one of those whose names are alike, comes back to the first, passes a group, and logs what the second
 * wrote while the first one’s words still stand there. Fails where any of it is not as it should be.
 */
export async function linkPickLog(
  { tab, panel, org }: { tab: Page; panel: Page; org: RunningOrg },
  inbox: LinkedInbox,
): Promise<void> {
  const chat = standIn(tab);
  const { adaeze: address } = inbox;
  await chat.add({ key: 'adaeze', chatName: 'Dr. Adaeze', address, messages: SAID_BEFORE });
  await addSoren(tab, inbox);

  await test.step('somebody who is searched for is linked', async () => {
    await leadTo(tab, 'adaeze');
    await expect(thread(panel)).toContainText('Dr. Adaeze');
    await panel.getByRole('textbox', { name: 'Search Salesforce' }).fill('Okonkwo-Whitmore');
    await hit(panel, /Adaeze Okonkwo-Whitmore/).click();
    await panel.getByRole('button', { name: 'Link to Adaeze Okonkwo-Whitmore' }).click();
    await expect(thread(panel)).toContainText('Linked to this chat just now');
  });

  await test.step('of those whose names are alike one is picked', async () => {
    await leadTo(tab, 'soren');
    await expect(thread(panel)).toContainText('Who is this?');
    await hit(panel, /Søren Kjær/).click();
    await panel.getByRole('button', { name: 'Link to Søren Kjær' }).click();
    await expect(thread(panel)).toContainText('Linked to this chat just now');
  });

  await test.step('a group is nobody; back in a chat its link holds', async () => {
    const [key, words] = inbox.group;
    await leadTo(tab, key);
    await expect(panel.locator('main')).toContainText(words);
    await expect(panel.getByRole('button', { name: 'Unlink' })).toHaveCount(0);
    await chat.switchMode('replace');
    await chat.open('adaeze');
    await seesRecord(panel, 'Adaeze Okonkwo-Whitmore');
    await pressLog(panel);
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(SAID_BEFORE.length);
  });

  await test.step('a log has both sides of this chat, and nothing of the one before', async () => {
    await chat.switchMode('reuse');
    await leadTo(tab, 'soren');
    await logSoren(panel, org, inbox.note);
  });
}

/** Logs what stands in Søren’s chat, which is linked; the Task is to have this note, and be his. */
export async function logSoren(
  panel: Page,
  org: RunningOrg,
  note: LinkedInbox['note'],
): Promise<void> {
  await seesRecord(panel, 'Søren Kjær');
  await pressLog(panel);
  await panel.getByRole('button', { name: 'Log 3 messages' }).click();
  await seesLogged(panel, 'Conversation logged, 3 messages');
  const [task, ...others] = loggedTasks(org);
  expect(others).toEqual([]);
  const [first = '', ...lines] = String(task?.Description).split('\n');
  expect([first.replace(/ \([^)]*\)$/, ''), ...lines]).toEqual(note);
  expect(task?.WhoId).toBe(idOf(org, 'Contact', 'LastName', 'Kjær'));
}
