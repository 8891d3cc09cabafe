import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { connect } from '@/dev/drive/connect';
import { openInbox, type Stage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { bundleFile } from '@/dev/inboxes/bundle';
import { type ContentScript, contentScript } from '@/tests/browser/support/content-script';
import { addRow } from '@/tests/browser/support/org-rows';

/** An agent at work, with a stopwatch in each of the places that a chat passes. */
export interface Desk {
  readonly stage: Stage;
  readonly inbox: Page;
  readonly panel: Page;
  readonly content: ContentScript;
  /** What starts `globalThis.stopwatch` in a page of the extension or of the inbox. */
  readonly stopwatch: string;
}

/** Somebody with a chat in the inbox. */
export interface Person {
  readonly key: string;
  readonly chatName: string;
  /** What the panel calls them. */
  readonly title: string;
}

let used = 0;

/** Opens WhatsApp, docks the panel and signs in. */
export async function openDesk(stage: Stage): Promise<Desk> {
  // Each desk has an org of its own: its numbers begin anew.
  used = 0;
  const { inbox, panel } = await openInbox(stage);
  await connect(stage.browser.context, panel, stage.org);
  const content = await contentScript(inbox, stage.browser.extensionId);
  const stopwatch = await bundleFile(fileURLToPath(new URL('stopwatch.ts', import.meta.url)));
  await Promise.all([inbox.evaluate(stopwatch), panel.evaluate(stopwatch), content.run(stopwatch)]);
  return { stage, inbox, panel, content, stopwatch };
}

/** Ofcom keeps 07700 900000 to 900999 for fiction; the people of `dev` have none from here on. */
const FIRST_NUMBER = 7_700_900_500;
/** A number that nobody has, and a chat with it. */
async function newChat({ inbox }: Desk): Promise<{ key: string; chatName: string; phone: string }> {
  const digits = `44${FIRST_NUMBER + used}`;
  used += 1;
  const phone = `+${digits}`;
  const chat = { key: `bench-${used}`, chatName: `Chat ${used}` };
  await standIn(inbox).add({ ...chat, address: `${digits}@c.us`, shownNumber: phone });
  return { ...chat, phone };
}

/** A new chat with somebody who is in the org. */
export async function plantPerson(desk: Desk): Promise<Person> {
  const { phone, ...chat } = await newChat(desk);
  const values = { FirstName: 'Bench', LastName: `Person ${used}`, MobilePhone: phone };
  addRow(desk.stage.org, 'Contact', values);
  return { ...chat, title: `Bench Person ${used}` };
}

/** A new chat with somebody who is not. */
export async function plantStranger(desk: Desk): Promise<Person> {
  const { key, chatName } = await newChat(desk);
  return { key, chatName, title: 'Not in Salesforce yet' };
}
