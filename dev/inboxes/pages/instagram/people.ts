import type { CastMember } from '@/dev/cast';
import { castWith } from '@/dev/inboxes/pages/common/cast-with';

/** Who writes to the agent on Instagram. */
export const PEOPLE = castWith({
  soren: { address: '17840000000000101' },
  adaeze: { address: '17840000000000102' },
  fiveaside: { address: '17840000000000505' },
});

const HANDLES: Readonly<Record<string, string>> = { soren: 'soren.kjaer', adaeze: 'dr.adaeze' };

/** The user name of a person, without `@`. */
export function handleOf({ key }: Pick<CastMember, 'key'>): string {
  return HANDLES[key] ?? key;
}

/** The profile of whoever wrote in a group: nobody of the cast. */
export function handleOfWriter(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_');
}
