import { i18n } from '#i18n';
import { useKept } from '@/components/hooks/use-kept';
import { FIELD_WORDS } from '@/components/options/own/words';
import { listOf } from '@/lib/i18n/list';
import { PARTS } from '@/lib/inboxes/own/definition';
import type { Selectors } from '@/lib/settings/inboxes';
import {
  readSlowSelectors,
  type SlowSelectors,
  watchSlowSelectors,
} from '@/lib/settings/slow-selectors';

const KEPT = { read: readSlowSelectors, watch: watchSlowSelectors };

/** Which of an inbox's selectors its page took long to find when they were last tried; mostly nothing. */
export function SlowParts({ inbox, selectors }: { inbox: string; selectors: Selectors }) {
  const slow = useKept<SlowSelectors>(KEPT)?.[inbox];
  // A selector that was changed since was not tried.
  const parts = PARTS.filter(
    (part) => slow?.[part] !== undefined && slow[part] === selectors[part],
  );
  if (parts.length === 0) return null;
  return (
    <p className="text-label text-warn">
      {i18n.t('ownInbox.wasSlow', [listOf(parts.map((part) => i18n.t(FIELD_WORDS[part][0])))])}
    </p>
  );
}
