import type { FieldDescribe } from '@/dev/org/describe/field';

/**
 * The bitset by which describe tells for which of its controller's values a value is valid: bit n, from
 * the left of each byte, is the controller's n-th value; for a checkbox 0 is false and 1 is true.
 * @param indices of the controller's values
 * @param count how many values the controller has
 * @returns base64
 */
export function validForBits(indices: readonly number[], count: number): string {
  const bytes = Buffer.alloc(Math.ceil(count / 8));
  for (const at of indices) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at % 8));
  return bytes.toString('base64');
}

/** The indices in such a bitset; none for null. */
export function validForIndices(validFor: string | null): readonly number[] {
  const bytes = Buffer.from(validFor ?? '', 'base64');
  return Array.from({ length: bytes.length * 8 }, (_, at) => at).filter(
    (at) => ((bytes[at >> 3] ?? 0) & (0x80 >> (at % 8))) !== 0,
  );
}

/** The values of a controlling field, in the order that `validFor` means; a checkbox has two. */
export function controllerKeys(controller: FieldDescribe): readonly string[] {
  return controller.type === 'boolean'
    ? ['false', 'true']
    : controller.picklistValues.map(({ value }) => value);
}
