import { type CaptureSource, chatFacts } from '@/lib/capture/chat-facts';
import { contactFromChat } from '@/lib/capture/contact';
import { factLabels, leadFromChat } from '@/lib/capture/lead';
import { taskFromChat } from '@/lib/capture/task';
import { type Capture, fillCapture, type Proposal } from '@/lib/capture/values';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/**
 * A record of any object that an organisation has its agents make, filled as far as the chat goes.
 * @param person the record that the chat is with, null if nobody is found
 */
export function recordFromChat(
  source: CaptureSource,
  person: SalesforceRecord | null,
  describe: ObjectDescribe,
): Capture {
  switch (describe.name) {
    case 'Lead':
      return leadFromChat(source, describe);
    case 'Contact':
      return contactFromChat(source, describe);
    case 'Task':
      return taskFromChat(source, person, describe);
    default:
      return fillCapture(describe, proposals(source, person, describe));
  }
}

/** For an object that nobody here knows: what its fields' types allow. */
function proposals(
  source: CaptureSource,
  person: SalesforceRecord | null,
  { fields }: ObjectDescribe,
): readonly Proposal[] {
  const { chat, inboxLabel, phone } = source;
  const writable = fields.filter(({ createable }) => createable);
  const firstOf = (type: string) => writable.find((field) => field.type === type)?.name;
  // Polymorphic fields and the owner point to many kinds: which one is meant can't be guessed.
  const toPerson = writable.find(
    ({ referenceTo }) => referenceTo.length === 1 && referenceTo[0] === person?.sobject,
  );
  return [
    ['Name', `${inboxLabel}: ${chat.name ?? phone ?? chat.handle ?? ''}`, 'chat'],
    ['Description', chatFacts(source, factLabels())],
    ...proposal(toPerson?.name, person?.id ?? null),
    ...proposal(firstOf('phone'), phone, 'chat'),
    ...proposal(firstOf('email'), chat.email, 'chat'),
  ];
}

const proposal = (
  name: string | undefined,
  value: string | null,
  origin?: 'chat',
): readonly Proposal[] =>
  name === undefined ? [] : [origin ? [name, value, origin] : [name, value]];
