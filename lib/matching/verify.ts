import { type Change, changeOf, subscriber } from '@/lib/matching/changes';
import { phonesIn } from '@/lib/matching/phone';
import { splitE164 } from '@/lib/matching/plan';

/** In what a field's spelling differs from the chat's number where both name one subscriber. */
export type PhoneVariant =
  | 'without-country-code'
  | 'without-ninth-digit'
  | 'with-ninth-digit'
  | 'mobile-mark'
  | 'other-plan';

export type PhoneAgreement =
  | { readonly how: 'exact' }
  | { readonly how: 'variant'; readonly variant: PhoneVariant };

/**
 * Whether a field states the chat's number (E.164), read under the organisation's country. Numbers
 * are compared, not strings. Null: it doesn't.
 */
export function agreement(
  field: string,
  chat: string,
  country: string | null,
): PhoneAgreement | null {
  const wanted = subscriber(chat);
  const same = phonesIn(field, country).filter(({ e164 }) => subscriber(e164) === wanted);
  const asInChat = same.filter(({ e164 }) => e164 === chat);
  if (asInChat.some(({ statesCountry }) => statesCountry)) return { how: 'exact' };
  if (asInChat.length > 0) return { how: 'variant', variant: 'without-country-code' };
  const [other] = same;
  return other === undefined ? null : { how: 'variant', variant: variantOf(other.e164, chat) };
}

function variantOf(field: string, chat: string): PhoneVariant {
  const change: Change | null = changeOf(splitE164(chat)?.code ?? '');
  if (change === 'mobile-mark') return 'mobile-mark';
  if (change === 'new-plan') return 'other-plan';
  if (change === null) return 'without-country-code';
  return field.length < chat.length ? 'without-ninth-digit' : 'with-ninth-digit';
}
