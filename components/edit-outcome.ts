import { i18n } from '#i18n';
import type { Draft, FieldState } from '@/components/field-types';
import { toTyped } from '@/components/field-typing';
import { inSentences } from '@/components/in-sentences';
import { timeAgo } from '@/lib/i18n/time';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { explain } from '@/lib/salesforce/explain';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { salesforceTime } from '@/lib/writes/dates';
import type { Reconciled } from '@/lib/writes/reconcile';

/** One field's edit on a card. `before` is what stood there before the last save, for Undo. */
export interface Edit {
  readonly draft: Draft | null;
  readonly state: FieldState;
  /** What the row shows in place of the record's value. */
  readonly pending?: FieldValue;
  readonly before?: FieldValue;
}

/** Nothing is being done to the field. */
export const REST: Edit = { draft: null, state: { is: 'rest' } };

/** Somebody else changed the same field: nothing is written until the agent has chosen. */
export function conflicting(record: SalesforceRecord, name: string, mine: FieldValue): Edit {
  return {
    draft: null,
    state: {
      is: 'conflict',
      mine,
      theirs: record.fields[name] ?? null,
      who: String(record.fields['LastModifiedBy.Name'] ?? ''),
      when: timeAgo(salesforceTime(String(record.fields.LastModifiedDate ?? ''))),
    },
  };
}

/** No answer came, and the old value still stands: what was typed is back in its editor. */
export function unanswered(field: FieldDescribe, mine: FieldValue): Edit {
  return {
    draft: toTyped(field, mine),
    state: { is: 'error', reason: i18n.t('work.unanswered') },
  };
}

/** Salesforce refused: what was typed is back in its editor, with the reason. */
export function refused(field: FieldDescribe, mine: FieldValue, thrown: unknown): Edit {
  const problem = SalesforceProblem.from(thrown);
  const { title, meaning } = explain(problem);
  const reason = problem.kind === 'validation-rule' ? title : inSentences(title, meaning);
  const quoted = problem.salesforceText === null ? {} : { quoted: problem.salesforceText };
  return { draft: toTyped(field, mine), state: { is: 'error', reason, ...quoted } };
}

/** How a change that went out late stands at its field; null where there is nothing left to decide. */
export function lateEdit(field: FieldDescribe, late: Reconciled | undefined): Edit | null {
  if (late?.intent.kind !== 'update') return null;
  const { outcome } = late;
  const mine = late.intent.fields[field.name] ?? null;
  if (outcome.is === 'conflict') return conflicting(outcome.record, field.name, mine);
  if (outcome.is === 'unanswered') return unanswered(field, mine);
  if (outcome.is === 'refused') return refused(field, mine, outcome.problem);
  return null;
}
