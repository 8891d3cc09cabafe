import type { Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import type { SwitchChange } from '@/dev/org/switches';
import { test as base } from '@/tests/browser/fixtures/test';

/** An agent at work: WhatsApp in a tab, the panel docked beside it, signed in. */
export interface Desk {
  readonly inbox: Page;
  readonly panel: Page;
  /** Opens the chat of a person of `dev/cast.ts`, as a click in the inbox's list would. */
  open(key: string): Promise<unknown>;
}

interface AtWork {
  /** How the org is set before the agent signs in: rights are read then. */
  readonly orgIs: SwitchChange;
  readonly desk: Desk;
}

/** A test that starts with the agent at work, no chat open yet. */
export const test = base.extend<AtWork>({
  startsSignedIn: true,
  orgIs: [{}, { option: true }],
  desk: async ({ org, orgIs, openInbox, openPanel, signIn }, use) => {
    org.switches.set(orgIs);
    const inbox = await openInbox();
    const panel = await openPanel(inbox);
    await signIn(panel);
    await use({ inbox, panel, open: (key) => standIn(inbox).open(key) });
  },
});
