import Lock from 'lucide-react/icons/lock';
import { useState } from 'react';
import { i18n } from '#i18n';
import { afterPress } from '@/components/ui/after-press';
import { Icon } from '@/components/ui/Icon';

/**
 * A small lock. Whose rule it is: in a title under the pointer, in `line` under the row for the keyboard or
 * after a press. Both are for the row to place.
 */
export function useFieldLock(reason: string | null) {
  const [shown, setShown] = useState(false);
  if (reason === null) return { lock: null, line: null };
  const lock = (
    <button
      type="button"
      title={reason}
      aria-label={i18n.t('card.readOnly', [reason])}
      onFocus={() => setShown(true)}
      // Not while a press is under way: the rows below would move from under the pointer.
      onBlur={() => afterPress(() => setShown(false))}
      className="mt-0.5 grid size-6 shrink-0 place-items-center self-start rounded-control text-text-2"
    >
      <Icon of={Lock} size="small" />
    </button>
  );
  return { lock, line: shown && reason };
}
