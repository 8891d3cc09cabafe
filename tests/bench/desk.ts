import { connect } from '@/dev/drive/connect';
import { openInbox, type Stage } from '@/dev/drive/stage';
import { standIn } from '@/dev/drive/stand-in';
import { type Seat, takeSeat } from '@/tests/bench/seat';
import { addRow, valuesOf } from '@/tests/browser/support/org-rows';

/** An agent at work. */
export interface Desk extends Seat {
  readonly stage: Stage;
}

/** Somebody with a chat in the inbox. */
export interface Person {
  readonly key: string;
  readonly chatName: string;
  /** WhatsApp's address of the chat. */
  readonly address: string;
  /** As the inbox shows it. */
  readonly phone: string;
  /** What the panel calls them. */
  readonly title: string;
}

let used = 0;

/** Opens WhatsApp, docks the panel and signs in. */
export async function openDesk(stage: Stage): Promise<Desk> {
  const { inbox, panel } = await openInbox(stage);
  await connect(stage.browser.context, panel, stage.org);
  return { stage, ...(await takeSeat({ inbox, panel }, stage.browser.extensionId)) };
}

/** Ofcom keeps 07700 900000 to 900999 for fiction; the org is seeded with some of them. */
const FIRST_NUMBER = 7_700_900_500;

/** A number that nobody has, and a chat with it; `turn` is new on every call. */
async function newChat(desk: Desk): Promise<{ turn: number; chat: Omit<Person, 'title'> }> {
  do used += 1;
  while (isSomebodys(desk.stage, String(FIRST_NUMBER + used)));
  const turn = used;
  const digits = `44${FIRST_NUMBER + turn}`;
  const chat = {
    key: `bench-${turn}`,
    chatName: `Chat ${turn}`,
    address: `${digits}@c.us`,
    phone: `+${digits}`,
  };
  await addChat(desk, chat);
  return { turn, chat };
}

/** Whether anybody in the org has a number with these national digits. */
function isSomebodys({ org }: Stage, national: string): boolean {
  return valuesOf(org, ['Contact', 'Lead']).some(
    (value) => typeof value === 'string' && value.replaceAll(/\D/g, '').endsWith(national),
  );
}

/** Adds the chat of this person to an inbox. */
export async function addChat(
  { inbox }: Pick<Seat, 'inbox'>,
  { key, chatName, address, phone }: Omit<Person, 'title'>,
): Promise<void> {
  await standIn(inbox).add({ key, chatName, address, shownNumber: phone });
}

/** A new chat with somebody who is in the org. */
export async function plantPerson(desk: Desk): Promise<Person> {
  const { turn, chat } = await newChat(desk);
  const values = { FirstName: 'Bench', LastName: `Person ${turn}`, MobilePhone: chat.phone };
  addRow(desk.stage.org, 'Contact', values);
  return { ...chat, title: `Bench Person ${turn}` };
}

/** A new chat with somebody who is not. */
export async function plantStranger(desk: Desk): Promise<Person> {
  const { chat } = await newChat(desk);
  return { ...chat, title: 'Not in Salesforce yet' };
}
