import { CAST, type CastMember } from '@/dev/cast';

/** Who writes to the help desk, what it knows of them, and the number of their conversation. */
const KNOWN: Readonly<Record<string, Pick<CastMember, 'address' | 'shownNumber' | 'email'>>> = {
  ingrid: { address: '4711', shownNumber: '+47 912 34 567' },
  adaeze: { address: '4712', shownNumber: null, email: 'adaeze@whitmore.example' },
  soren: { address: '4713', shownNumber: null },
};

/** Three people of the cast, who have all found a second way to ask. */
export const PEOPLE: readonly CastMember[] = CAST.flatMap(({ email: _, ...person }) => {
  const known = KNOWN[person.key];
  return known ? [{ ...person, ...known }] : [];
});
