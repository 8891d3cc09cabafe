import type { ReactNode } from 'react';
import type { SelectOption } from '@/components/ui/SelectInput';
import type { PicklistChoice } from '@/lib/salesforce/picklists';
import type { FieldValue } from '@/lib/salesforce/record';
import type { FieldShape } from '@/lib/salesforce/typed/shape';
import type { Typed } from '@/lib/salesforce/typed/typed';

/** What a row has to know of a field: describe's words, and which editor it gets. */
export interface RowField extends FieldShape {
  readonly name: string;
  readonly label: string;
  /** A picklist's values. One that the record has and the list lacks is shown all the same. */
  readonly options?: readonly SelectOption[];
  /** The field that decides which of the choices are offered, by API name and label. */
  readonly control?: {
    readonly name: string;
    readonly label: string;
    readonly choices: readonly PicklistChoice[];
  };
  /** How a number is shown: an amount in a currency (ISO 4217, null if nobody says which), a percentage. */
  readonly unit?: { readonly is: 'percent' } | { readonly is: 'money'; currency: string | null };
  /** The zone whose clock shows a date-time (IANA); the browser's unless told. */
  readonly timeZone?: string;
  /** Objects that a lookup may point to. */
  readonly referenceTo?: readonly string[];
  /** What records are called that the lookup points to or has been picked, by id. */
  readonly names?: Readonly<Record<string, string>>;
  /** Of a compound field: those of its parts that may be typed, and how their values read together. */
  readonly parts?: readonly RowField[];
  readonly say?: (values: RowValues) => string;
  /** Only shown, and without a lock: the record as a whole can't be changed. */
  readonly fixed?: boolean;
}

/** Values by API name: one, or those of a compound field's parts. */
export type RowValues = Readonly<Record<string, FieldValue>>;

/** What is typed, picked or ticked so far. A compound field's is its parts' as JSON. */
export type Draft = Typed;

/** What became of the last change of a field. `when` is ready to be read ("2 minutes ago"). */
export type FieldState =
  | { readonly is: 'rest' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved' }
  | { readonly is: 'undone' }
  | { readonly is: 'error'; readonly reason: string; readonly quoted?: string }
  | {
      readonly is: 'conflict';
      readonly mine: FieldValue;
      readonly theirs: FieldValue;
      readonly who: string;
      readonly when: string;
    }
  | { readonly is: 'waiting' }
  | { readonly is: 'checking' };

/** Of two values of one field: the agent's, or the one that is in Salesforce now. */
export type Side = 'mine' | 'theirs';

export interface FieldRowProps {
  readonly field: RowField;
  /** The value to show: the saved one, or the one that is waiting to be. A compound field's is its words. */
  readonly value: FieldValue;
  /** A compound field's parts' values. */
  readonly values?: RowValues;
  /** How to show it, where text won't do (an e-mail address, a date). */
  readonly display?: ReactNode;
  /** Where the value leads in Salesforce, if it can't be edited. Numbers and e-mails lead nowhere. */
  readonly href?: string;
  /** Whose rule keeps the field from being edited, as a sentence; null if nothing does. */
  readonly lock: string | null;
  readonly state: FieldState;
  /** What is typed so far; null when the field is not being edited. */
  readonly draft: Draft | null;
  /** Edit it; from a conflict with the agent's own value. */
  readonly onEdit: () => void;
  readonly onDraft: (draft: Draft) => void;
  /** Save the draft. Not called for a draft that says what the value says: that is `onCancel`. */
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onChoose?: (which: Side) => void;
  readonly onDiscard?: () => void;
}
