import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { test } from '@/tests/browser/fixtures/test';
import { allowHosts } from '@/tests/browser/support/allow-host';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { linkPickLog, noteIn } from '@/tests/browser/support/link-pick-log';

const TELEGRAM_K = {
  soren: '5149101',
  adaeze: '5141002',
  group: ['launch', 'This is a group'],
  note: noteIn('Telegram'),
} as const;

test('Telegram is switched on from the panel; a person is found by the number in the open profile, others are linked, picked and logged', async ({
  extension,
  openInbox,
  openPanel,
  signIn,
  org,
}) => {
  await allowHosts(extension, ['https://web.telegram.org/*']);
  const tab = await openInbox('https://web.telegram.org/k/#@ingrid_cold');
  const panel = await openPanel(tab);
  await signIn(panel);
  const inbox = standIn(tab);

  await test.step('what is off is said, and one press switches it on in the page that is open', async () => {
    await panel.getByRole('button', { name: 'Switch on Telegram' }).click();
    await expect(panel.getByText('Ingrid ☀').first()).toBeVisible();
    await expect(thread(panel).getByRole('heading')).not.toHaveText('Ingrid Solheim-Andreassen');
  });

  await test.step('with the profile open her record is found', async () => {
    await inbox.openDrawer();
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await expect(thread(panel)).toContainText('Mobile Phone, exact');
  });

  await test.step('with the next person her number is gone', async () => {
    await inbox.switchMode('reuse');
    await inbox.open('thabo');
    await expect(panel.getByText('Thabo Mokoena').first()).toBeVisible();
    await expect(panel.getByText('Solheim-Andreassen')).toHaveCount(0);
    await inbox.closeDrawer();
  });

  await linkPickLog({ tab, panel, org }, TELEGRAM_K);
});
