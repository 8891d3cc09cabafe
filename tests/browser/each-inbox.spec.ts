import { expect, type Page } from '@playwright/test';
import type { CastMessage } from '@/dev/cast';
import { standIn } from '@/dev/drive/stand-in';
import { test } from '@/tests/browser/fixtures/test';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { loggedTasks, pressLog, seesLogged } from '@/tests/browser/support/logs';
import { idOf } from '@/tests/browser/support/org-rows';
import { switchAllOn } from '@/tests/inboxes/switch-on';

test.use({ startsSignedIn: true, timezoneId: 'UTC' });

/** What Søren and the agent wrote, on a day that has passed. */
const SAID: readonly CastMessage[] = [
  { from: 'contact', text: 'Do you ship live shellfish from Esbjerg?', at: '2026-09-14T13:24' },
  { from: 'contact', text: 'Around 6 pallets', at: '2026-09-14T13:24' },
  { from: 'agent', text: 'Yes, twice a week', at: '2026-09-14T13:25' },
];

/** The same as it is to be logged, where the page says when. */
const LINES = [
  '',
  '13:24 Søren Kjær: Do you ship live shellfish from Esbjerg?',
  '13:24 Søren Kjær: Around 6 pallets',
  '13:25 Priya Raghunathan: Yes, twice a week',
];

interface Inbox {
  readonly name: string;
  /** Where no chat is open. */
  readonly url: string;
  /** The addresses of Søren’s and Dr. Adaeze’s chats there. */
  readonly soren: string;
  readonly adaeze: string;
  readonly note: readonly string[];
  /** What the panel says of `fiveaside`, which is no one’s. */
  readonly ofGroup: string;
  /** Søren’s chat in markup of before, where there is such. */
  readonly older?: string;
}

const GROUP = 'This is a group';

const INBOXES: readonly Inbox[] = [
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/direct/inbox/',
    soren: '17840000000000101',
    adaeze: '17840000000000102',
    note: ['Instagram with Søren Kjær', ...LINES.map((line) => line.replace(/^\d\d:\d\d /, ''))],
    ofGroup: GROUP,
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/messaging/',
    soren: '2-c29yZW4ta2phZXI=',
    adaeze: '2-YWRhZXpl',
    note: ['LinkedIn with Søren Kjær, Sep 14, 2026, 13:24–13:25 (UTC)', ...LINES],
    ofGroup: GROUP,
    older: 'https://www.linkedin.com/messaging/thread/2-c29yZW4ta2phZXI=/?markup=older',
  },
  {
    name: 'LINE Official Account',
    url: 'https://chat.line.biz/U0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    soren: 'U00000000000000000000000000000101',
    adaeze: 'U00000000000000000000000000000102',
    note: ['LINE Official Account with Søren Kjær, Sep 14, 2026, 13:24–13:25 (UTC)', ...LINES],
    ofGroup: GROUP,
  },
  {
    name: 'Meta Business Suite',
    url: 'https://business.facebook.com/latest/inbox/all/?asset_id=101&mailbox_id=101',
    soren: '61550000000101',
    adaeze: '61550000000102',
    note: ['Meta Business Suite with Søren Kjær, Sep 14, 2026, 13:24–13:25 (UTC)', ...LINES],
    ofGroup: 'Choose a chat',
  },
];

/** Puts what is to be logged into Søren’s chat. */
const addSoren = (tab: Page, { soren }: Inbox) =>
  standIn(tab).add({ key: 'soren', chatName: 'Søren Kjær', address: soren, messages: SAID });

/** Opens a chat, and comes back at once: the messages of the one before stand there for a while. */
const leadTo = (tab: Page, key: string) =>
  tab.evaluate((key) => void window.__standIn.open(key), key);

const hit = (panel: Page, name: RegExp) =>
  panel.getByRole('listitem').getByRole('button', { name });

for (const inbox of INBOXES) {
  test(`${inbox.name}: a link by hand, a pick and a log`, async ({
    extension,
    openInbox,
    openPanel,
    signIn,
    org,
  }) => {
    await switchAllOn(extension);
    const tab = await openInbox(inbox.url);
    const panel = await openPanel(tab);
    await signIn(panel);
    await standIn(tab).switchMode('reuse');
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

    await test.step('back in a chat its link holds; a group is nobody', async () => {
      await leadTo(tab, 'adaeze');
      await seesRecord(panel, 'Adaeze Okonkwo-Whitmore');
      await leadTo(tab, 'fiveaside');
      await expect(panel.locator('main')).toContainText(inbox.ofGroup);
      await expect(thread(panel).getByRole('button', { name: 'Unlink' })).toHaveCount(0);
      await leadTo(tab, 'adaeze');
      await seesRecord(panel, 'Adaeze Okonkwo-Whitmore');
    });

    await test.step('a log has both sides of this chat, and nothing of the one before', async () => {
      // Once her messages stand there, they stay behind.
      await standIn(tab).switchMode('replace');
      await standIn(tab).open('adaeze');
      await standIn(tab).switchMode('reuse');
      await leadTo(tab, 'soren');
      await seesRecord(panel, 'Søren Kjær');
      await pressLog(panel);
      await panel.getByRole('button', { name: 'Log 3 messages' }).click();
      await seesLogged(panel, 'Conversation logged, 3 messages');
      const [task, ...others] = loggedTasks(org);
      expect(others).toEqual([]);
      expect(String(task?.Description).split('\n')).toEqual(inbox.note);
      expect(task?.WhoId).toBe(idOf(org, 'Contact', 'LastName', 'Kjær'));
    });

    const { older } = inbox;
    if (older === undefined) return;
    await test.step('in the older markup the link holds, and its messages are those that were logged', async () => {
      await tab.goto(older);
      await addSoren(tab, inbox);
      await seesRecord(panel, 'Søren Kjær');
      await pressLog(panel);
      await expect(panel.getByText('Everything in sight has been logged.')).toBeVisible();
      await expect(panel.getByRole('checkbox', { disabled: true })).toHaveCount(3);
    });
  });
}
