import { type CaptureSource, chatFacts } from '@/lib/capture/chat-facts';
import { factLabels, keptAddress } from '@/lib/capture/lead';
import { personName } from '@/lib/capture/person-name';
import { type Capture, fillCapture } from '@/lib/capture/values';
import type { ObjectDescribe } from '@/lib/salesforce/describe';

/** A Contact filled from a chat: name split, number and e-mail as the page states them. */
export function contactFromChat(source: CaptureSource, describe: ObjectDescribe): Capture {
  const { chat, phone } = source;
  const name = chat.name === null ? null : personName(chat.name);
  const mobile = describe.fields.some((one) => one.name === 'MobilePhone' && one.createable);
  return fillCapture(describe, [
    ['Salutation', name?.salutation ?? null, 'chat'],
    ['FirstName', name?.first ?? null, 'chat'],
    ['LastName', name?.last ?? phone ?? chat.handle ?? chat.email, 'chat'],
    [mobile ? 'MobilePhone' : 'Phone', phone, 'chat'],
    ['Email', chat.email, 'chat'],
    ['LeadSource', source.inboxLabel],
    ['Description', chatFacts(source, factLabels())],
    ...keptAddress(source),
  ]);
}
