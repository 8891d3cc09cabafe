import EyeOff from 'lucide-react/icons/eye-off';
import { i18n } from '#i18n';
import type { MatchReason, ThreadState } from '@/components/thread-types';
import { Icon } from '@/components/ui/Icon';
import type { InboxId } from '@/lib/chats/chat';
import { shortDate } from '@/lib/i18n/time';

/** The thread of a chat whose number and e-mail nobody in Salesforce has. */
export function nobodyFound(): ThreadState {
  return { is: 'nobody', reason: i18n.t('match.looked'), title: i18n.t('match.none') };
}

/** Inboxes of which more can be said than that they don't show this person's number. */
const NO_NUMBER: Readonly<Partial<Record<InboxId, NoNumberWords>>> = {
  messenger: 'match.numberNever',
  telegram: 'match.numberInProfile',
  'google-messages': 'match.numberInDetails',
};
type NoNumberWords =
  | 'match.numberNever'
  | 'match.numberHidden'
  | 'match.numberInProfile'
  | 'match.numberInDetails';

/** The thread of a chat that shows neither number nor e-mail, in the inbox that is called `label`. */
export function noNumber(label: string, inbox: InboxId): ThreadState {
  const words = NO_NUMBER[inbox] ?? 'match.numberHidden';
  const reason = (
    <span className="flex items-start gap-1">
      {words !== 'match.numberNever' && <Icon of={EyeOff} size="small" className="mt-0.5" />}
      {i18n.t(words, [label])}
    </span>
  );
  return { is: 'nobody', reason, title: i18n.t('match.whoIsThis') };
}

/** The reason of a remembered link, made at `at` (milliseconds since 1970), or just now. */
export function linked(at: number | 'now'): MatchReason {
  const text = at === 'now' ? i18n.t('match.linkedNow') : i18n.t('match.linkedOn', [shortDate(at)]);
  return { is: 'linked', text };
}
