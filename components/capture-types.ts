import type { ReactNode } from 'react';
import type { Draft, RowField } from '@/components/field-types';

/** One value that one click will save, as the preview shows it. */
export interface PreviewValue {
  readonly label: string;
  readonly value: ReactNode;
  /** The page stated it; else a setting or a default did. */
  readonly fromChat: boolean;
}

/** One field of the form behind "Edit first". */
export interface FormField {
  readonly field: RowField;
  readonly value: Draft;
  readonly fromChat: boolean;
  /** Why it can't be saved so, at the field; null if nothing is wrong. */
  readonly error: string | null;
  /** What the agent should know of it, such as a value that was taken out. */
  readonly note?: string | null;
  /** Half the width: it shares its line with the next one. */
  readonly half?: boolean;
}

/** A record that has just been saved. */
export interface SavedRecord {
  /** What Salesforce calls its kind: "Lead". */
  readonly kind: string;
  readonly id: string;
  /** What it is called by: a case number, else its id. */
  readonly reference: string;
  readonly url: string;
  /** What is said of it in place of "Lead saved". */
  readonly title?: string;
  /** What it was saved on, in words. */
  readonly about?: string;
  /** More records that were saved with it. */
  readonly others?: readonly { readonly reference: string; readonly url: string }[];
  /** Addresses of others just like it that were saved with it. */
  readonly twins?: readonly string[];
}
