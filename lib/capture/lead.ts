import { i18n } from '#i18n';
import { type CaptureSource, chatFacts } from '@/lib/capture/chat-facts';
import { personName } from '@/lib/capture/person-name';
import { type Capture, fillCapture, type Proposal } from '@/lib/capture/values';
import type { ObjectDescribe } from '@/lib/salesforce/describe';

/** What stands in a field that Salesforce asks for when nothing is known. Data, the same in each language. */
const UNKNOWN = '[not provided]';

/**
 * A Lead filled from a chat: name split, number and e-mail as the page states them, the inbox as its
 * source, the chat's facts as its Description.
 */
export function leadFromChat(source: CaptureSource, describe: ObjectDescribe): Capture {
  const { chat } = source;
  const name = chat.name === null ? null : personName(chat.name);
  const lastName = name?.last ?? source.phone ?? chat.handle ?? chat.email ?? null;
  const mobile = describe.fields.some((one) => one.name === 'MobilePhone' && one.createable);
  return fillCapture(describe, [
    ['Salutation', name?.salutation ?? null, 'chat'],
    ['FirstName', name?.first ?? null, 'chat'],
    lastName === null ? ['LastName', UNKNOWN] : ['LastName', lastName, 'chat'],
    [mobile ? 'MobilePhone' : 'Phone', source.phone, 'chat'],
    ['Email', chat.email, 'chat'],
    ['Company', UNKNOWN],
    ['LeadSource', source.inboxLabel],
    ['Description', chatFacts(source, factLabels())],
    ...keptAddress(source),
  ]);
}

/** The chat's address, so that the new record is linked in Salesforce from its first moment. */
export function keptAddress({ keeper }: CaptureSource): readonly Proposal[] {
  return keeper === null ? [] : [[keeper.field, keeper.threadId, 'chat']];
}

/** The words before each fact in a Description. */
export function factLabels() {
  return {
    inbox: i18n.t('facts.inbox'),
    name: i18n.t('facts.name'),
    number: i18n.t('facts.number'),
    email: i18n.t('facts.email'),
    handle: i18n.t('facts.handle'),
    link: i18n.t('facts.link'),
    time: i18n.t('facts.time'),
  };
}
