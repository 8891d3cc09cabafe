import { type CaptureSource, chatFacts } from '@/lib/capture/chat-facts';
import { factLabels } from '@/lib/capture/lead';
import { type Capture, fillCapture } from '@/lib/capture/values';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** A Task to come back to the person of a chat. Status and priority are the organisation's defaults. */
export function taskFromChat(
  source: CaptureSource,
  person: SalesforceRecord | null,
  describe: ObjectDescribe,
): Capture {
  const { chat, inboxLabel, phone } = source;
  const isPerson = person?.sobject === 'Contact' || person?.sobject === 'Lead';
  return fillCapture(describe, [
    ['Subject', `${inboxLabel}: ${chat.name ?? phone ?? chat.handle ?? ''}`, 'chat'],
    ['WhoId', isPerson ? person.id : null],
    ['Description', chatFacts(source, factLabels())],
  ]);
}
