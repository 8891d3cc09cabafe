import { expect } from '@playwright/test';
import { startSignIn } from '@/dev/drive/connect';
import { standIn } from '@/dev/drive/stand-in';
import { listenToAsks } from '@/tests/browser/support/asked-of-page';
import {
  inChat,
  testStates,
  testStatesSignedIn,
  testStatesTogether,
  underSwitches,
} from '@/tests/browser/support/scene';

testStates([
  {
    name: 'not connected',
    words: ['Connect Threadside to Salesforce', 'You sign in on Salesforce’s own page.'],
    arrange: async () => undefined,
  },
  {
    name: 'waiting for the sign-in window',
    words: ['Waiting for you to sign in'],
    async arrange({ inbox, panel, org }) {
      await startSignIn(inbox.context(), panel, org);
    },
  },
  {
    name: 'access refused',
    words: ['Access was denied. Salesforce’s page was answered'],
    async arrange({ inbox, panel, org }) {
      const window = await startSignIn(inbox.context(), panel, org);
      await window.getByLabel('User name').fill(org.username);
      await window.getByLabel('Password').fill(org.password);
      await window.getByRole('button', { name: 'Log in' }).click();
      await window.getByRole('button', { name: 'Deny' }).click();
    },
  },
]);

testStatesSignedIn([
  {
    name: 'no inbox',
    words: ['No inbox in this tab', 'web.whatsapp.com'],
    async arrange({ inbox, signIn }) {
      await signIn();
      await inbox.goto('https://www.facebook.com/');
    },
  },
  {
    name: 'tab older than the extension',
    words: ['Reload this tab', 'Reload WhatsApp'],
    async arrange({ inbox, panel, signIn }) {
      await signIn();
      await listenToAsks(panel, 'ask-chat');
      await panel.evaluate(async () => {
        const kept = Object.keys(await chrome.storage.session.get(null));
        await chrome.storage.session.remove(kept.filter((key) => key.startsWith('tab:')));
      });
      await inbox.evaluate(() => history.pushState(null, '', '?older'));
    },
  },
  {
    name: 'searching',
    words: ['Looking in Contacts and Leads'],
    arrange: underSwitches({ latencyMs: 20_000 }),
  },
]);

testStatesTogether('chats of every kind, one after the other: their words, light and dark', [
  {
    name: 'no chat open',
    words: ['Choose a chat', 'Click a chat in WhatsApp and the person appears here.'],
    arrange: ({ signIn }) => signIn(),
  },
  {
    name: 'group',
    words: ['This is a group', 'A group isn’t one person'],
    arrange: inChat('launch'),
  },
  {
    name: 'number hidden',
    words: ['WhatsApp doesn’t show this person’s number', 'Who is this?'],
    arrange: inChat('lindiwe'),
  },
  { name: 'one match', words: ['Ingrid Solheim-Andreassen', 'exact'], arrange: inChat('ingrid') },
  {
    name: 'Case from the messages',
    words: ['This Case will be saved', 'Torbjørn, he has the yellow jacket'],
    async arrange(scene) {
      await inChat('ingrid')(scene);
      await scene.panel.getByRole('button', { name: 'Open Case' }).click();
    },
  },
  {
    name: 'a variant of the number',
    words: ['without the ninth digit', 'Not them?'],
    arrange: inChat('cidinha'),
  },
  {
    name: 'several',
    words: ['4 people have this number', 'Pick who you’re talking to.', 'None of them'],
    arrange: inChat('adaeze'),
  },
  {
    name: 'very long names',
    words: ['von Hohenlohe-Schillingsfürst-Waldenburg-Bartenstein'],
    async arrange(scene) {
      await standIn(scene.inbox).add({
        key: 'hubert',
        address: '493023125147@c.us',
        chatName: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Lagerhaus Süd',
        shownNumber: '+49 30 23125147',
      });
      await inChat('hubert')(scene);
    },
  },
  {
    name: 'right to left',
    words: ['عبد الرحمن بن خالد الخطيب'],
    async arrange(scene) {
      await standIn(scene.inbox).add({
        key: 'khatib',
        address: '971505550123@c.us',
        chatName: 'أبو خالد',
        shownNumber: '+971 50 555 0123',
      });
      await inChat('khatib')(scene);
    },
  },
  {
    name: 'none',
    words: ['Not in Salesforce yet', 'Looked in Contacts and Leads, all phone fields'],
    arrange: inChat('thabo'),
  },
  {
    name: 'Lead as a form',
    words: ['New Lead', 'Save Lead'],
    async arrange(scene) {
      await inChat('thabo')(scene);
      await scene.panel.getByRole('button', { name: 'Edit first: Capture Lead' }).click();
    },
  },
  {
    name: 'Lead saved',
    words: ['Lead saved', 'Copy link'],
    async arrange(scene) {
      // From the form of the state before.
      await scene.panel.getByRole('button', { name: 'Save Lead' }).click();
    },
  },
  {
    name: 'page too busy to answer',
    words: ['WhatsApp hasn’t answered yet', 'The person appears here as soon as it answers.'],
    async arrange({ inbox, panel }) {
      const other = await inbox.context().newPage();
      await expect(panel.getByText('No inbox in this tab')).toBeVisible();
      await panel.evaluate(async () => {
        const kept = Object.keys(await chrome.storage.session.get(null));
        await chrome.storage.session.remove(kept.filter((key) => key.startsWith('tab:')));
      });
      await inbox.evaluate(() => {
        setTimeout(() => {
          const free = performance.now() + 5_000;
          while (performance.now() < free);
        });
      });
      await other.close();
    },
  },
  {
    name: 'page not readable',
    words: [
      'Threadside can’t read this page any more',
      'it shows nobody rather than the wrong person',
      'inbox whatsapp: unreadable',
      'Copied',
    ],
    async arrange(scene) {
      await inChat('ingrid')(scene);
      await standIn(scene.inbox).breakPage();
      await scene.panel.getByText('What is copied').click();
      await scene.panel.getByRole('button', { name: 'Copy diagnosis' }).click();
      const copied = await scene.panel.locator('pre').textContent();
      expect(copied).toMatch(/^Threadside \d/);
      expect(copied).not.toMatch(/Ingrid|\+?4791234567|end-to-end/i);
    },
  },
]);
