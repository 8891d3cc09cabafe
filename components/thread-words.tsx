import EyeOff from 'lucide-react/icons/eye-off';
import { i18n } from '#i18n';
import type { MatchReason, ThreadState } from '@/components/thread-types';
import { Icon } from '@/components/ui/Icon';
import { shortDate } from '@/lib/i18n/time';

/** The thread of a chat whose number and e-mail nobody in Salesforce has. */
export function nobodyFound(): ThreadState {
  return { is: 'nobody', reason: i18n.t('match.looked'), title: i18n.t('match.none') };
}

/** The thread of a chat that shows neither number nor e-mail. `never`: its inbox doesn't for anybody. */
export function noNumber(label: string, never: boolean): ThreadState {
  const reason = never ? (
    i18n.t('match.numberNever', [label])
  ) : (
    <span className="flex items-center gap-1">
      <Icon of={EyeOff} size="small" />
      {i18n.t('match.numberHidden', [label])}
    </span>
  );
  return { is: 'nobody', reason, title: i18n.t('match.whoIsThis') };
}

/** The reason of a remembered link, made at `at` (milliseconds since 1970), or just now. */
export function linked(at: number | 'now'): MatchReason {
  const text = at === 'now' ? i18n.t('match.linkedNow') : i18n.t('match.linkedOn', [shortDate(at)]);
  return { is: 'linked', text };
}
