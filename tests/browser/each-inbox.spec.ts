import { expect } from '@playwright/test';
import { test } from '@/tests/browser/fixtures/test';
import { seesRecord } from '@/tests/browser/support/card';
import {
  addSoren,
  type LinkedInbox,
  linkPickLog,
  noteIn,
  noteWithoutTimesIn,
} from '@/tests/browser/support/link-pick-log';
import { pressLog } from '@/tests/browser/support/logs';
import { switchAllOn } from '@/tests/inboxes/switch-on';

test.use({ startsSignedIn: true });

interface Inbox extends LinkedInbox {
  readonly name: string;
  /** Where no chat is open. */
  readonly url: string;
  /** Søren’s chat in other markup, where there is such. */
  readonly older?: string;
}

const GROUP = ['fiveaside', 'This is a group'] as const;

const INBOXES: readonly Inbox[] = [
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/direct/inbox/',
    soren: '17840000000000101',
    adaeze: '17840000000000102',
    group: GROUP,
    note: noteWithoutTimesIn('Instagram'),
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/messaging/',
    soren: '2-c29yZW4ta2phZXI=',
    adaeze: '2-YWRhZXpl',
    group: GROUP,
    note: noteIn('LinkedIn'),
    older: 'https://www.linkedin.com/messaging/thread/2-c29yZW4ta2phZXI=/?markup=older',
  },
  {
    name: 'LINE Official Account Manager',
    url: 'https://chat.line.biz/U0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    soren: 'U00000000000000000000000000000101',
    adaeze: 'U00000000000000000000000000000102',
    group: GROUP,
    note: noteIn('LINE Official Account'),
  },
  {
    name: 'Meta Business Suite',
    url: 'https://business.facebook.com/latest/inbox/all/?asset_id=101&mailbox_id=101',
    soren: '61550000000101',
    adaeze: '61550000000102',
    // A post with its comments.
    group: ['fiveaside', 'Choose a chat'],
    note: noteIn('Meta Business Suite'),
  },
  {
    name: 'Telegram A',
    url: 'https://web.telegram.org/a/',
    soren: '5149101',
    adaeze: '5141002',
    group: ['launch', 'This is a group'],
    note: noteIn('Telegram'),
  },
];

for (const { name, url, older, ...inbox } of INBOXES) {
  test(`${name}: a link by hand, a pick and a log are as in each inbox`, async ({
    extension,
    openInbox,
    openPanel,
    signIn,
    org,
  }) => {
    await switchAllOn(extension);
    const tab = await openInbox(url);
    const panel = await openPanel(tab);
    await signIn(panel);
    await linkPickLog({ tab, panel, org }, inbox);

    if (older === undefined) return;
    await test.step('in older markup the link holds, and its messages are those that were logged', async () => {
      await tab.goto(older);
      await addSoren(tab, inbox);
      await seesRecord(panel, 'Søren Kjær');
      await pressLog(panel);
      await expect(panel.getByText('Everything in sight has been logged.')).toBeVisible();
      await expect(panel.getByRole('checkbox', { disabled: true })).toHaveCount(3);
    });
  });
}
