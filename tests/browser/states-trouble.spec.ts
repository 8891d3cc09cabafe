import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { typeInto } from '@/tests/browser/support/card';
import { changeAsJonas, idOf } from '@/tests/browser/support/org-rows';
import {
  inChat,
  type Scene,
  testStates,
  testStatesSignedIn,
  testStatesTogether,
  underSwitches,
} from '@/tests/browser/support/scene';

/** Sets what is left of the day's calls, and opens a chat to hear of it. */
const withAllowance =
  (allowance: { max: number; used: number }, key: string) =>
  async ({ org, inbox }: Pick<Scene, 'org' | 'inbox'>) => {
    org.switches.set({ allowance });
    await standIn(inbox).open(key);
  };

// Rights are read at the sign-in.
testStates([
  {
    name: 'no right to make Leads',
    words: ['Your user may not create Leads.'],
    async arrange(scene) {
      scene.org.switches.set({ objectRights: { Lead: { create: false } } });
      await inChat('thabo')(scene);
    },
  },
  {
    name: 'read-only',
    words: ['You can read this Contact, not change it.'],
    async arrange(scene) {
      scene.org.switches.set({ objectRights: { Contact: { edit: false } } });
      await inChat('ingrid')(scene);
    },
  },
]);

testStatesSignedIn([
  {
    name: 'offline',
    words: ['No connection.', 'You see Ingrid Solheim-Andreassen as of'],
    async arrange(scene) {
      await inChat('ingrid')(scene);
      await expect(scene.panel.getByText('Mobile Phone').first()).toBeVisible();
      await scene.panel.context().setOffline(true);
    },
  },
  {
    name: 'session over',
    words: ['Salesforce ended your session', 'Sign in again', 'Signed out'],
    arrange: underSwitches({ expireTokens: true, refuseRefresh: true }),
  },
  {
    name: 'user without API',
    words: ['Your user may not use Salesforce’s API', 'API Enabled'],
    arrange: underSwitches({ apiDisabledForUser: true }),
  },
  {
    name: 'organisation without API',
    words: ['Your organisation may not use Salesforce’s API'],
    arrange: underSwitches({ apiDisabledForOrg: true }),
  },
  {
    name: 'limit reached',
    words: ['Your organisation’s calls are used up', 'Calls come back bit by bit.'],
    arrange: underSwitches({ limitReached: true }),
  },
  {
    name: 'a rule at the field',
    words: ['Your organisation’s rule:', 'Titles are set by the back office.'],
    async arrange(scene) {
      await inChat('ingrid')(scene);
      const message = 'Titles are set by the back office.';
      scene.org.switches.set({ validationRule: { sobject: 'Contact', field: 'Title', message } });
      await (await typeInto(scene.panel, 'Title', 'Chief of Fish')).press('Enter');
    },
  },
  {
    name: 'conflict',
    words: ['Jonas Lie changed “Title”', 'Which value is right?', 'Save this value'],
    async arrange(scene) {
      await inChat('ingrid')(scene);
      const box = await typeInto(scene.panel, 'Title', 'Chief of Fish');
      const id = idOf(scene.org, 'Contact', 'MobilePhone', '+47 912 34 567');
      changeAsJonas(scene.org, id, { Title: 'Director of Procurement' });
      await box.press('Enter');
    },
  },
  {
    name: 'Salesforce away',
    words: ['Salesforce isn’t available', 'What Salesforce answered', 'Try again'],
    arrange: underSwitches({ unavailable: true }),
  },
]);

testStatesTogether('the allowance going down: its words, light and dark', [
  {
    name: 'allowance going down',
    words: ['15% left'],
    arrange: withAllowance({ max: 100_000, used: 84_600 }, 'ingrid'),
  },
  {
    name: 'allowance low',
    words: ['of today’s calls are left.', 'Your organisation shares them.'],
    arrange: withAllowance({ max: 100_000, used: 91_000 }, 'cidinha'),
  },
  {
    name: 'allowance spent',
    words: ['0% of today’s calls are left.'],
    arrange: withAllowance({ max: 100_000, used: 99_990 }, 'thabo'),
  },
  {
    name: 'allowance spent, somebody in sight from before',
    words: ['Your organisation’s calls are used up.', 'You see Ingrid Solheim-Andreassen as of'],
    async arrange(scene) {
      // Whoever is looked up hears that nothing is left; whom the cache knows stays in sight.
      await withAllowance({ max: 100_000, used: 100_000 }, 'adaeze')(scene);
      await expect(scene.panel.getByText('Try now')).toBeVisible();
      await standIn(scene.inbox).open('ingrid');
    },
  },
]);
