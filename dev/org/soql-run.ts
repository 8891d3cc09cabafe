import type { Row } from '@/dev/org/rows';
import type { Plan } from '@/dev/org/soql-plan';

/** The rows of a plan in their order, out of those given. */
export function runPlan(
  { isMet, compare, offset, limit }: Plan,
  candidates: readonly Row[],
): readonly Row[] {
  const met = candidates.filter(isMet);
  const ordered = compare === null ? met : met.toSorted(compare);
  return ordered.slice(offset, offset + (limit ?? ordered.length));
}
