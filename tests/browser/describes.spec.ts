import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import type { RunningOrg } from '@/dev/org/server';
import { row, seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { closePanel } from '@/tests/browser/support/windows';

const INGRID = 'Ingrid Solheim-Andreassen';

/** What closing the browser takes with it: everything but what is stored on the computer. */
async function asAfterRestart({ worker }: ExtensionBrowser): Promise<void> {
  await worker.evaluate(() => chrome.storage.session.clear());
}

/** Makes the kept describes a day older than they are. */
async function aDayLater({ worker }: ExtensionBrowser): Promise<void> {
  await worker.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    // As lib/salesforce/describe-store.ts keeps it.
    const stores = all as Record<string, { objects: Record<string, { at: number }> }>;
    for (const [key, value] of Object.entries(stores)) {
      if (!key.startsWith('describes:')) continue;
      for (const held of Object.values(value.objects)) held.at -= 25 * 60 * 60_000;
      await chrome.storage.local.set({ [key]: value });
    }
  });
}

/** The parts of the composite calls that the org got, as `Contact` or `Contact if changed`. */
function asked({ calls }: RunningOrg): readonly string[] {
  return calls.all().flatMap(({ path, body }) => {
    if (!path.endsWith('/composite')) return [];
    // What our panel sent, as the org logged it.
    const { compositeRequest } = body as {
      compositeRequest: readonly { url: string; httpHeaders?: Record<string, string> }[];
    };
    return compositeRequest.map(
      ({ url, httpHeaders }) =>
        `${url.split('/').at(-2)}${httpHeaders?.['If-Modified-Since'] ? ' if changed' : ''}`,
    );
  });
}

test('describes take one call a day, which a closed browser does not repeat', async ({
  desk,
  org,
  extension,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  // Sign-in, then all that the panel works with, then the chat, then what hangs on the person.
  const chat = ['GET search', 'POST composite'];
  expect(restCalls(org)).toEqual(['GET query', 'POST composite', ...chat]);
  expect(asked(org)).toEqual(
    expect.arrayContaining(['Contact', 'Lead', 'Case', 'Account', 'Opportunity', 'Task', 'Event']),
  );

  await closePanel(desk.panel);
  await asAfterRestart(extension);
  org.calls.clear();
  const panel = await openPanel(desk.inbox);
  await seesRecord(panel, INGRID);
  expect(restCalls(org)).toEqual(chat);

  await closePanel(panel);
  await aDayLater(extension);
  org.calls.clear();
  const nextDay = await openPanel(desk.inbox);
  await seesRecord(nextDay, INGRID);
  expect(restCalls(org)).toEqual(['POST composite']);
  expect(asked(org)).toEqual(expect.arrayContaining(['Contact if changed', 'Lead if changed']));
  await expect(row(nextDay, 'LeadSource')).toContainText('Trade Fair');

  await closePanel(nextDay);
  await aDayLater(extension);
  org.switches.set({ hiddenFields: { Contact: ['LeadSource'] } });
  const changed = await openPanel(desk.inbox);
  await seesRecord(changed, INGRID);
  await expect(row(changed, 'Title')).toBeVisible();
  await expect(row(changed, 'LeadSource')).toHaveCount(0);
});
