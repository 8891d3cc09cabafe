import { expect, type Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { RunningOrg } from '@/dev/org/server';
import type { SwitchChange } from '@/dev/org/switches';
import { captureButton, captured } from '@/tests/browser/support/captured';
import { row, seesRecord, thread, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { fieldOf } from '@/tests/browser/support/org-rows';
import { patches, posts, underWay } from '@/tests/browser/support/rest-calls';

// The line that is cut, the closed panel, the row that stays locked and the lost connection have specs of
// their own: broken-line, capture-unanswered, drafts, edit-refused.

/** A fault that a save meets, and what must come of it. */
interface Fault {
  readonly name: string;
  readonly org: SwitchChange;
  /** The background is stopped while the call is under way, for which another tab comes to the front. */
  readonly stopsWorker?: true;
}

const AWAY = (more: { afterCommit?: boolean; calls?: number; as?: 'html' | 'json' }) => ({
  unavailable: { as: 'html' as const, retryAfterSeconds: 120, ...more },
});
const WELL: SwitchChange = { latencyMs: 0, lockRow: 0, unavailable: false, flows: [] };

/**
 * `answers`: how the org answered what it took up, the last one last. What it turned away at the door, as a
 * token or a whole outage, is not among them.
 */
const CHANGES: readonly (Fault & { readonly waits?: true; readonly answers: readonly number[] })[] =
  [
    { name: 'the background stopped', org: { latencyMs: 700 }, stopsWorker: true, answers: [204] },
    { name: 'the session expired', org: { expireTokens: true }, answers: [204] },
    {
      name: '503 for a moment, as JSON',
      org: { unavailable: { as: 'json', retryAfterSeconds: 1, calls: 1 } },
      answers: [204],
    },
    { name: '503 as HTML', org: AWAY({ calls: 1 }), waits: true, answers: [204] },
    {
      name: '503 after it was saved',
      org: AWAY({ calls: 1, afterCommit: true }),
      waits: true,
      answers: [503, 412],
    },
    {
      name: 'a flow that touches the record',
      org: { flows: [{ sobject: 'Contact', field: null, value: null, afterMs: 0 }] },
      answers: [204],
    },
  ];

test('a change is saved once, whatever it meets', async ({ desk, org, stopWorker }) => {
  test.setTimeout(60_000);
  const { panel } = desk;
  const id = await openIngrid(desk, org);
  const title = row(panel, 'Title');
  for (const [at, { name, org: fault, stopsWorker, waits, answers }] of CHANGES.entries()) {
    await test.step(name, async () => {
      const value = `Buyer, level ${at}`;
      await secondIsOver(() => fieldOf(org, id, 'LastModifiedDate'));
      org.calls.clear();
      const box = await typeInto(panel, 'Title', value);
      org.switches.set(fault);
      await box.press('Enter');
      if (stopsWorker) {
        await expect.poll(() => underWay(org)).toBe(1);
        await stopWorker();
      }
      if (waits) {
        await expect(title).toContainText('Waiting · Discard');
        org.switches.set(WELL);
        // Nothing asks before an answer says that Salesforce is back.
        await desk.open(at % 2 === 0 ? 'cidinha' : 'adaeze');
        await expect.poll(() => patches(org)).toHaveLength(answers.length);
        await desk.open('ingrid');
      } else if (!stopsWorker) await expect(title).toContainText('Saved · Undo');
      await expect(title).toContainText(value);
      await expect(title).not.toContainText('Waiting');
      expect(fieldOf(org, id, 'Title')).toBe(value);
      expect(patches(org)).toEqual(answers);
      expect(panel.getByRole('alert')).toHaveCount(0);
      org.switches.set(WELL);
    });
  }

  await test.step('a flow that touches it later is no conflict either', async () => {
    const field = 'Department';
    const value = 'Cold chain';
    // In the second after the save: what changed within the second named counts as unmodified.
    org.switches.set({ flows: [{ sobject: 'Contact', field, value, afterMs: 1_000 }] });
    org.calls.clear();
    await (await typeInto(panel, 'Title', 'Buyer at last')).press('Enter');
    await expect(title).toContainText('Saved · Undo');
    await expect.poll(() => fieldOf(org, id, field)).toBe(value);
    org.switches.set(WELL);
    await (await typeInto(panel, 'Title', 'Buyer at the very last')).press('Enter');
    await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Buyer at the very last');
    await expect(title).toContainText('Saved · Undo');
    expect(patches(org)).toEqual([204, 412, 204]);
  });
});

/** Waits until what was changed in the second of `stamp` is told from what changes now: headers know no more. */
async function secondIsOver(stamp: () => unknown): Promise<void> {
  const second = (ms: number) => Math.floor(ms / 1_000);
  await expect.poll(() => second(Date.now())).toBeGreaterThan(second(Date.parse(String(stamp()))));
}

/** `told`: the agent reads that it is not saved, and why; what is wrong passes, and another press saves it. */
const RECORDS: readonly (Fault & { readonly told?: string; readonly sent: number })[] = [
  { name: 'the background stopped', org: { latencyMs: 700 }, stopsWorker: true, sent: 1 },
  { name: 'the session expired', org: { expireTokens: true }, sent: 1 },
  { name: 'a locked row', org: { lockRow: 1 }, told: 'The record is in use.', sent: 2 },
  {
    name: '503 as JSON',
    org: { unavailable: { as: 'json', retryAfterSeconds: 1, calls: 1 } },
    told: 'Salesforce isn’t available.',
    sent: 1,
  },
  { name: '503 after it was saved', org: AWAY({ calls: 1, afterCommit: true }), sent: 1 },
  {
    name: '503 after it was saved, for longer',
    org: AWAY({ afterCommit: true }),
    told: 'Salesforce isn’t available.',
    sent: 1,
  },
  {
    name: 'a refused refresh',
    org: { expireTokens: true, refuseRefresh: true },
    told: 'session over',
    sent: 1,
  },
];

test('a new record is made once, whatever it meets', async ({ desk, org, stopWorker }) => {
  test.setTimeout(60_000);
  const { inbox, panel } = desk;
  const capture = captureButton(panel, 'Lead');
  for (const [at, { name, org: fault, stopsWorker, told, sent }] of RECORDS.entries()) {
    await test.step(name, async () => {
      const stranger = { key: `stranger-${at}`, chatName: `Stranger ${at}` };
      const phone = `+44770090095${at}`;
      await standIn(inbox).add({
        ...stranger,
        address: `${phone.slice(1)}@c.us`,
        shownNumber: phone,
      });
      await desk.open(stranger.key);
      await expect(thread(panel)).toContainText(stranger.chatName);
      await expect(capture).toBeEnabled();
      org.calls.clear();
      org.switches.set(fault);
      await capture.click();
      if (stopsWorker) {
        await expect.poll(() => underWay(org)).toBe(1);
        await stopWorker();
      }
      if (told !== undefined) await isTold(panel, org, told);
      await seesRecord(panel, stranger.chatName);
      expect(made(org, at)).toBe(1);
      expect(posts(org, 'Lead')).toHaveLength(sent);
      org.switches.set(WELL);
    });
  }
});

/** The agent reads why it is not saved, finds it in the list, and presses again once that has passed. */
async function isTold(panel: Page, org: RunningOrg, why: string): Promise<void> {
  if (why === 'session over') {
    await expect(
      panel.getByRole('heading', { name: 'Salesforce ended your session' }),
    ).toBeVisible();
    await expect(panel.getByRole('main')).toContainText('Stranger');
    org.switches.set({ refuseRefresh: false });
    await panel.getByRole('button', { name: 'Sign in again' }).click();
  } else {
    const alert = panel.getByRole('alert').filter({ hasText: 'Lead not saved' });
    await expect(alert).toContainText(why);
    org.switches.set(WELL);
  }
  await expect(panel.getByRole('button', { name: '1 waits or failed' })).toBeVisible();
  await captureButton(panel, 'Lead').click();
}

const made = (org: RunningOrg, at: number) =>
  captured(org, 'Lead').filter(({ MobilePhone }) =>
    String(MobilePhone).replaceAll(' ', '').endsWith(`95${at}`),
  ).length;
