import { expect, type Locator, type Page } from '@playwright/test';
import type { CastMessage } from '@/dev/cast';
import { standIn } from '@/dev/drive/stand-in';
import { TASK } from '@/dev/org/describe/task';
import type { Values } from '@/dev/org/rows';
import type { RunningOrg } from '@/dev/org/server';
import { PRIYA } from '@/dev/org/users';
import { seesRecord } from '@/tests/browser/support/card';
import type { Desk } from '@/tests/browser/support/desk';

/** What was said on a day that has passed, so that the texts are the same whenever a test runs. */
export const SAID: readonly CastMessage[] = [
  { from: 'contact', text: 'Lane 4 alarm again since 13:20', at: '2026-09-14T13:24' },
  { from: 'contact', text: '', kind: 'picture', at: '2026-09-14T13:24' },
  { from: 'agent', text: 'I’m on it, calling the hub', at: '2026-09-14T13:25' },
];

/** Opens Ingrid's chat with these messages in it, and the picker of what to log. */
export async function openLog(
  { inbox, panel, open }: Desk,
  messages: readonly CastMessage[] = SAID,
): Promise<void> {
  await standIn(inbox).add({
    key: 'ingrid',
    chatName: 'Ingrid ☀',
    address: '4791234567@c.us',
    shownNumber: '+47 912 34 567',
    messages: [...messages],
  });
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await pressLog(panel);
}

/** Presses “Log conversation”, which opens the picker of messages. */
export async function pressLog(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Log conversation' }).click();
}

/** The row of the message that says this. */
export const message = (panel: Page, text: string): Locator =>
  panel.getByRole('checkbox', { name: text });

/** The Tasks that the agent has made in the org, oldest first, their lines ending as they were typed. */
export function loggedTasks({ store }: RunningOrg): readonly Values[] {
  return store.rows
    .of(TASK)
    .map(({ values }) => values)
    .filter(({ CreatedById, Description }) => CreatedById === PRIYA.id && Boolean(Description))
    .map((values) => ({
      ...values,
      Description: String(values.Description).replaceAll('\r\n', '\n'),
    }));
}

/** Waits for “Conversation logged, 3 messages”, or whatever words are said of it. */
export async function seesLogged(panel: Page, words: string): Promise<Locator> {
  const result = panel.getByRole('status').filter({ hasText: words });
  await expect(result).toBeVisible();
  return result;
}
