import { defaults } from '@/dev/org/defaults';
import { ACCOUNT } from '@/dev/org/describe/account';
import { CONTACT } from '@/dev/org/describe/contact';
import { shapeOfId } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { nthId } from '@/dev/org/ids';
import { twinId, twinValues } from '@/dev/org/person-account';

export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;

/** A stored row. `values` holds what is stored; what is worked out from it is in `derived.ts`. */
export interface Row {
  readonly id: string;
  readonly shape: ObjectShape;
  values: Values;
  /** What the search index knew before the last write; null before the first. */
  indexedBefore: Values | null;
  /** When it was last written, in ms; the index has caught up some seconds later. */
  writtenAt: number;
}

/** All rows of the org, in the order they were made. */
export class Rows {
  readonly #rows = new Map<string, Row>();
  readonly #made = new Map<string, number>();
  #caseNumber = 14_826;
  #warrantyNumber = 311;

  /** The next free id of an object, 18 characters. */
  newId(shape: ObjectShape): string {
    // By prefix: the status objects share theirs.
    const n = (this.#made.get(shape.keyPrefix) ?? 0) + 1;
    this.#made.set(shape.keyPrefix, n);
    return nthId(shape.keyPrefix, n);
  }

  newCaseNumber(): string {
    this.#caseNumber += 1;
    return String(this.#caseNumber).padStart(8, '0');
  }

  newWarrantyNumber(): string {
    this.#warrantyNumber += 1;
    return `W-${String(this.#warrantyNumber).padStart(5, '0')}`;
  }

  /**
   * Adds a row, found by search from the start if `isIndexed`; with an account that is a person comes
   * its contact.
   */
  add(shape: ObjectShape, id: string, values: Values, isIndexed: boolean): Row {
    const row = this.#add(shape, id, values, isIndexed);
    if (shape === ACCOUNT && values.IsPersonAccount === true) this.#addTwin(row, isIndexed);
    return row;
  }

  #addTwin(account: Row, isIndexed: boolean): void {
    const id = this.newId(CONTACT);
    account.values = { ...account.values, PersonContactId: id };
    if (isIndexed) account.indexedBefore = account.values;
    const { CreatedById = null, CreatedDate = null } = account.values;
    const own = { Id: id, AccountId: account.id, IsPersonAccount: true, CreatedById, CreatedDate };
    const values = { ...defaults(CONTACT), ...twinValues('Account', account.values), ...own };
    this.#add(CONTACT, id, values, isIndexed);
  }

  #add(shape: ObjectShape, id: string, values: Values, isIndexed: boolean): Row {
    const row = {
      id,
      shape,
      values,
      indexedBefore: isIndexed ? values : null,
      writtenAt: isIndexed ? 0 : Date.now(),
    };
    this.#rows.set(id, row);
    return row;
  }

  /**
   * Changes a row, and its other half if it is a person account; for `indexDelayMs` from now search goes
   * by what it knew before.
   */
  change(row: Row, values: Values, indexDelayMs: number): void {
    this.#change(row, values, indexDelayMs);
    const twin = this.#rows.get(String(twinId(row)));
    if (twin !== undefined) this.#change(twin, twinValues(row.shape.name, values), indexDelayMs);
  }

  #change(row: Row, values: Values, indexDelayMs: number): void {
    row.indexedBefore = this.indexed(row, indexDelayMs);
    row.values = { ...row.values, ...values };
    row.writtenAt = Date.now();
  }

  /** Keeps all rows as they are, and gives what puts them back. Ids once given stay used up. */
  keep(): () => void {
    const kept = [...this.#rows.values()].map((row) => ({ row, before: { ...row } }));
    return () => {
      this.#rows.clear();
      for (const { row, before } of kept) this.#rows.set(row.id, Object.assign(row, before));
    };
  }

  /** What the search index holds of a row now; null if it does not know it yet. */
  indexed(row: Row, indexDelayMs: number): Values | null {
    return Date.now() - row.writtenAt >= indexDelayMs ? row.values : row.indexedBefore;
  }

  /** The row with this id of 18 characters, deleted or not. */
  byId(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** All rows of an object that are not deleted. */
  of(shape: ObjectShape): readonly Row[] {
    return this.all(shape).filter(({ values }) => values.IsDeleted !== true);
  }

  /** All rows of an object, deleted ones too. */
  all(shape: ObjectShape): readonly Row[] {
    return [...this.#rows.values()].filter((row) => row.shape === shape);
  }

  /** The row that an id refers to, if it is there and not deleted. */
  referred(id: Value | undefined): Row | undefined {
    if (typeof id !== 'string' || shapeOfId(id) === undefined) return undefined;
    const row = this.#rows.get(id);
    return row?.values.IsDeleted === true ? undefined : row;
  }
}
