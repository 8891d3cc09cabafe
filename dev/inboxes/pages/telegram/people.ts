import { CAST, type CastMember } from '@/dev/cast';

/** What Telegram knows of somebody beyond the cast. */
interface Known {
  /** The peer's id: negative for a group. */
  readonly address: string;
  /** The user name, without `@`; with one the address of the chat is made of it. */
  readonly handle?: string;
  /** As the person wrote it about themselves. */
  readonly bio?: string;
  /** Null hides the number, as most people do. */
  readonly shownNumber?: null;
}

const KNOWN: Readonly<Record<string, Known>> = {
  ingrid: { address: '5141001', handle: 'ingrid_cold', bio: '+47 455 50 199' },
  adaeze: { address: '5141002' },
  thabo: { address: '5141003', shownNumber: null, bio: 'Limpopo Citrus' },
  cidinha: { address: '5141004', handle: 'cidinha_am', shownNumber: null },
  launch: { address: '-2010001' },
};

/** Some of the cast who have Telegram besides. */
export const PEOPLE: readonly CastMember[] = CAST.flatMap((person) => {
  const known = KNOWN[person.key];
  if (!known) return [];
  const { address, shownNumber = person.shownNumber } = known;
  return [{ ...person, address, shownNumber }];
});

/** What else is known of somebody; nothing of who was added by a test. */
export function more({ key }: CastMember): Pick<Known, 'handle' | 'bio'> {
  return KNOWN[key] ?? {};
}

/** The part of a chat's address after `#`. */
export function hashOf(person: CastMember): string {
  const { handle } = more(person);
  return handle ? `@${handle}` : person.address;
}
