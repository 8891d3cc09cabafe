import type { FieldDescribe } from '@/dev/org/describe/field';

/** An object of this org, before anyone's rights are taken into account. */
export interface ObjectShape {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly fields: readonly FieldDescribe[];
  /** False for objects that nobody makes, changes or deletes through the API here. */
  readonly isWritable: boolean;
  /** Whether SOSL looks into it. */
  readonly isSearchable: boolean;
}

/** Finds a field by its name, whose case does not count, as in SOQL and in JSON bodies. */
export function fieldOf(shape: ObjectShape, name: string): FieldDescribe | undefined {
  const wanted = name.toLowerCase();
  return shape.fields.find((one) => one.name.toLowerCase() === wanted);
}
