import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Undo2 from 'lucide-react/icons/undo-2';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Draft, FieldState, RowField } from '@/components/field-types';
import { complaint, controlWords, fewLeft, otherZone, tooLong } from '@/components/field-words';
import { Icon } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';
import { LinkButton } from '@/components/ui/LinkButton';
import { Spinner } from '@/components/ui/Spinner';
import { useLasting } from '@/components/ui/use-lasting';
import { formatNumber, plural } from '@/lib/i18n/plural';
import { lengthInSalesforce } from '@/lib/salesforce/typed/length';

/** Quick answers show no "Saving". */
const SAVING_AFTER_MS = 200;

/** What became of the change, at the end of the row; null when there is nothing to say. */
export function SideNote({
  state,
  onUndo,
  onDiscard,
}: {
  state: FieldState;
  onUndo: () => void;
  onDiscard: (() => void) | undefined;
}) {
  const slow = useLasting(state.is === 'saving', SAVING_AFTER_MS);
  switch (state.is) {
    case 'saving':
      return slow && <Side icon={<Spinner />}>{i18n.t('card.saving')}</Side>;
    case 'checking':
      return <Side icon={<Spinner />}>{i18n.t('card.checking')}</Side>;
    case 'saved':
      return (
        <Side icon={<Icon of={Check} size="small" />} ink="text-ok">
          {i18n.t('card.saved')} · <LinkButton onClick={onUndo}>{i18n.t('card.undo')}</LinkButton>
        </Side>
      );
    case 'undone':
      return <Side icon={<Icon of={Undo2} size="small" mirrors />}>{i18n.t('card.undone')}</Side>;
    case 'waiting':
      return (
        <Side icon={<Icon of={Clock} size="small" />} ink="text-warn">
          {i18n.t('card.waiting')}
          {onDiscard && (
            <>
              {' · '}
              <LinkButton onClick={onDiscard}>{i18n.t('card.discard')}</LinkButton>
            </>
          )}
        </Side>
      );
    default:
      return null;
  }
}

function Side({
  icon,
  ink = 'text-text-2',
  children,
}: {
  icon: ReactNode;
  ink?: string;
  children: ReactNode;
}) {
  return (
    <span className={`flex items-center gap-1 py-1.5 pe-2 text-meta font-medium ${ink}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

/** What stands under the row while it is edited, or after it failed; null for nothing. */
export function UnderNote({
  field,
  state,
  draft,
  tried,
}: {
  field: RowField;
  state: FieldState;
  /** Null while the row is not edited. */
  draft: Draft | null;
  /** It was to be saved as it is typed. */
  tried: boolean;
}) {
  const before = draft === null ? null : tried ? complaint(field, draft) : tooLong(field, draft);
  if (before !== null) return <span className="text-bad">{before}</span>;
  if (state.is === 'error') {
    return (
      <span role="alert" className="text-bad">
        {state.reason}
        {state.quoted !== undefined && (
          <>
            {' '}
            <q className="quotes-[inherit]">
              <bdi>{state.quoted}</bdi>
            </q>
          </>
        )}
      </span>
    );
  }
  if (state.is === 'checking') return i18n.t('card.checkingWhy');
  if (draft === null || field.type === 'checkbox' || field.parts !== undefined) return null;
  if (field.type === 'picklist' || field.type === 'multipicklist') return controlWords(field);
  return (
    <>
      <KeysNote field={field} draft={draft} />
      {otherZone(field) !== null && (
        <span className="block">{i18n.t('fields.inZone', [otherZone(field) ?? ''])}</span>
      )}
    </>
  );
}

function KeysNote({ field, draft }: { field: RowField; draft: Draft }) {
  const mac = navigator.userAgent.includes('Mac');
  const left = fewLeft(field, draft);
  if (field.type !== 'longtext') {
    return (
      <>
        <Kbd>{i18n.t('card.keyEnter')}</Kbd> {i18n.t('card.keySaves')} ·{' '}
        <Kbd>{i18n.t('card.keyEscape')}</Kbd> {i18n.t('card.keyKeeps')}
        {left !== null && <span className="block">{plural(left, 'fields.left')}</span>}
      </>
    );
  }
  return (
    <span className="flex flex-wrap justify-between gap-x-2">
      <span>
        <Kbd>{mac ? '⌘' : i18n.t('card.keyControl')}</Kbd> <Kbd>{i18n.t('card.keyEnter')}</Kbd>{' '}
        {i18n.t('card.keySaves')}
      </span>
      {field.maxLength !== undefined && (
        <bdi dir="ltr" className="tabular-nums">
          {formatNumber(lengthInSalesforce(String(draft)))} / {formatNumber(field.maxLength)}
        </bdi>
      )}
    </span>
  );
}
