import type { ReactNode } from 'react';
import type { SelectOption } from '@/components/ui/SelectInput';
import type { FieldValue } from '@/lib/salesforce/record';

/** What a row has to know of a field: describe's words, and which editor it gets. */
export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'longtext' | 'picklist' | 'checkbox' | 'readonly';
  readonly maxLength?: number;
  /** A picklist's values. One that the record has and the list lacks is shown all the same. */
  readonly options?: readonly SelectOption[];
  readonly required?: boolean;
}

/** What is typed or ticked so far. */
export type Draft = string | boolean;

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
  /** The value to show: the saved one, or the one that is waiting to be. */
  readonly value: FieldValue;
  /** How to show it, where text won't do (an e-mail address, a date). */
  readonly display?: ReactNode;
  /** Where the value leads in Salesforce, if it can't be edited. Numbers and e-mails lead nowhere. */
  readonly href?: string;
  /** Whose rule keeps the field from being edited, as a sentence; null if nothing does. */
  readonly lock: string | null;
  readonly state: FieldState;
  /** What is typed so far; null when the field is not being edited. */
  readonly draft: Draft | null;
  /** Edit it. From a conflict it is followed by `onDraft` with the agent's own value. */
  readonly onEdit: () => void;
  readonly onDraft: (draft: Draft) => void;
  /** Save the draft. Not called for a draft that equals the value: that is `onCancel`. */
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onChoose?: (which: Side) => void;
  readonly onDiscard?: () => void;
}
