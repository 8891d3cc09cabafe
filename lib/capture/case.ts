import { i18n } from '#i18n';
import { type CaptureSource, chatFacts } from '@/lib/capture/chat-facts';
import { factLabels } from '@/lib/capture/lead';
import { transcript } from '@/lib/capture/transcript';
import { type Capture, fillCapture } from '@/lib/capture/values';
import type { Message } from '@/lib/chats/message';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/**
 * A Case filled from a chat: the contact's last message as its Subject, the messages as its
 * Description, the person it belongs to. Without a Contact the chat's own name, number and e-mail
 * stand in the fields that Salesforce keeps for such senders.
 */
export function caseFromChat(
  source: CaptureSource,
  messages: readonly Message[],
  person: SalesforceRecord | null,
  describe: ObjectDescribe,
): Capture {
  const { chat } = source;
  const contactId = person?.sobject === 'Contact' ? person.id : null;
  const asked = messages.findLast(({ author, text }) => author === 'contact' && text.trim() !== '');
  const who = chat.name ?? source.phone ?? chat.handle ?? '';
  const said = transcript(messages, {
    agent: i18n.t('facts.agent'),
    contact: who,
  });
  return fillCapture(describe, [
    ['Subject', firstLine(asked?.text) ?? `${source.inboxLabel}: ${who}`, 'chat'],
    ['Origin', source.inboxLabel],
    ['ContactId', contactId],
    ['SuppliedName', contactId === null ? chat.name : null, 'chat'],
    ['SuppliedPhone', contactId === null ? source.phone : null, 'chat'],
    ['SuppliedEmail', contactId === null ? chat.email : null, 'chat'],
    ['Description', [said, chatFacts(source, factLabels())].filter(Boolean).join('\n\n'), 'chat'],
  ]);
}

function firstLine(text: string | undefined): string | null {
  return text?.trim().split('\n')[0]?.trim() || null;
}
