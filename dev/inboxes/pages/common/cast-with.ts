import { CAST, type CastMember } from '@/dev/cast';

/** Those of the cast whom an inbox knows by other particulars, by their keys. */
export function castWith(
  known: Readonly<Record<string, Partial<CastMember>>>,
): readonly CastMember[] {
  return CAST.flatMap((person) => {
    const own = known[person.key];
    return own ? [{ ...person, shownNumber: null, ...own }] : [];
  });
}
