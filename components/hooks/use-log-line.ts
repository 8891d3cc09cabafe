import { i18n } from '#i18n';
import { useLogDraft } from '@/components/hooks/use-log-draft';
import { useLogged } from '@/components/hooks/use-logged';
import { shortDate } from '@/lib/i18n/time';

/** What there is to say of a chat's logs (by `chatKey`): when it was last logged, that one is begun. */
export function useLogLine(chat: string | null): string | undefined {
  const { logged } = useLogged(chat);
  const { draft } = useLogDraft(chat);
  if (draft?.note) return i18n.t('log.begun');
  const last = Math.max(...(logged ?? []).map(({ at }) => at));
  return Number.isFinite(last) ? i18n.t('log.last', [shortDate(last)]) : undefined;
}
