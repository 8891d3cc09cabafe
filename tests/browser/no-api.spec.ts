import { expect, type Page } from '@playwright/test';
import { logIn, startSignIn } from '@/dev/drive/connect';
import type { SwitchChange } from '@/dev/org/switches';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { refresh } from '@/tests/browser/support/menus';

/** What shuts the API, and what the panel calls it. */
const SHUT: readonly (readonly [change: SwitchChange, title: string, next: string])[] = [
  [
    { apiDisabledForUser: true },
    'Your user may not use Salesforce’s API',
    'please give my user (priya.r@haldenfreight.example) the permission “API Enabled”',
  ],
  [
    { apiDisabledForOrg: true },
    'Your organisation may not use Salesforce’s API',
    'the API is not enabled for our organisation',
  ],
  [
    { restNotAllowed: true },
    'Your organisation doesn’t let this app use Salesforce’s API',
    'Ask your administrator to allow the app under API Access Control.',
  ],
];
const OPEN = { apiDisabledForUser: false, apiDisabledForOrg: false, restNotAllowed: false };

async function says(panel: Page, title: string, next: string): Promise<void> {
  await expect(panel.getByRole('main').getByRole('heading')).toHaveText(title);
  await expect(panel.getByRole('main')).toContainText(next);
  await expect(panel.getByRole('banner')).toContainText(/halden ?freight/i);
  await expect(panel.getByRole('banner')).toContainText('Priya Raghunathan');
}

// Some of these are about a sign-in that fails.
test.use({ startsSignedIn: false });

for (const [change, title, next] of SHUT) {
  const name = Object.keys(change).join();

  test(`${name} at sign-in has its screen, under org and user, until it is put right`, async ({
    org,
    extension,
    openInbox,
    openPanel,
  }) => {
    org.switches.set(change);
    const panel = await openPanel(await openInbox('https://web.whatsapp.com/?open=ingrid'));
    await logIn(await startSignIn(extension.context, panel, org), org);
    await says(panel, title, next);

    org.switches.set(OPEN);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  });

  test(`${name} later has its screen, under org and user, until it is put right`, async ({
    desk,
    org,
  }) => {
    org.switches.set(change);
    await desk.open('ingrid');
    await says(desk.panel, title, next);
    org.switches.set(OPEN);
    await desk.panel.getByRole('button', { name: 'Try again' }).click();
    await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  });
}

test('a refresh that is refused keeps the card in sight and says why', async ({ desk, org }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  org.switches.set({ apiDisabledForUser: true });
  await refresh(desk.panel);
  await expect(desk.panel.getByRole('alert')).toContainText(
    'Your user may not use Salesforce’s API',
  );
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
});
