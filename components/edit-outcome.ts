import { i18n } from '#i18n';
import type { Draft, FieldState, RowField, RowValues } from '@/components/field-types';
import { partValues, shownValue, toDraft } from '@/components/field-typing';
import { refusalWords } from '@/components/refusal-words';
import { timeAgo } from '@/lib/i18n/time';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { salesforceTime } from '@/lib/writes/dates';
import type { Reconciled } from '@/lib/writes/reconcile';

/** One field's edit on a card. `before` is what stood there before the last save, for Undo. */
export interface Edit {
  readonly draft: Draft | null;
  readonly state: FieldState;
  /** What the row shows in place of the record's values, by API name. */
  readonly pending?: RowValues;
  readonly before?: RowValues;
  /** In a conflict, what the agent wants. */
  readonly mine?: RowValues;
}

/** Nothing is being done to the field. */
export const REST: Edit = { draft: null, state: { is: 'rest' } };

/** Somebody else changed the same field: nothing is written until the agent has chosen. */
export function conflicting(record: SalesforceRecord, field: RowField, mine: RowValues): Edit {
  return {
    draft: null,
    mine,
    state: {
      is: 'conflict',
      mine: shownValue(field, { ...partValues(field, record.fields), ...mine }),
      theirs: shownValue(field, record.fields),
      who: String(record.fields['LastModifiedBy.Name'] ?? ''),
      when: timeAgo(salesforceTime(String(record.fields.LastModifiedDate ?? ''))),
    },
  };
}

/** No answer came, and the old value still stands: what was typed is back in its editor. */
export function unanswered(draft: Draft): Edit {
  return {
    draft,
    state: { is: 'error', reason: i18n.t('work.unanswered') },
  };
}

/** Salesforce refused: what was typed is back in its editor, with the reason. */
export function refused(draft: Draft, thrown: unknown): Edit {
  const problem = SalesforceProblem.from(thrown);
  const quoted = problem.salesforceText === null ? {} : { quoted: problem.salesforceText };
  return { draft, state: { is: 'error', reason: refusalWords(problem), ...quoted } };
}

/** How a change that went out late stands at its field; null where there is nothing left to decide. */
export function lateEdit(
  field: RowField,
  seen: RowValues,
  late: Reconciled | undefined,
): Edit | null {
  if (late?.intent.kind !== 'update') return null;
  const { outcome } = late;
  const mine = partValues(field, late.intent.fields);
  if (outcome.is === 'conflict') return conflicting(outcome.record, field, mine);
  const draft = toDraft(field, { ...seen, ...mine });
  if (outcome.is === 'unanswered') return unanswered(draft);
  if (outcome.is === 'refused') return refused(draft, outcome.problem);
  return null;
}
