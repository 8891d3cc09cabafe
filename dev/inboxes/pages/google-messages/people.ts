import { CAST, type CastMember } from '@/dev/cast';

type Known = Pick<CastMember, 'address' | 'shownNumber'> & Partial<CastMember>;

/** What the paired phone knows of some people of the cast, by their key. */
const KNOWN: Readonly<Record<string, Known>> = {
  // Not saved: a phone shows numbers of its own country without the country.
  ingrid: { address: 'Ing0-aBcDeFgHiJk_LmN', chatName: null, shownNumber: '912 34 567' },
  bastien: { address: 'Bas1-aBcDeFgHiJk_LmN', shownNumber: '+33 5 36 49 07 21' },
  thabo: { address: 'Tha2-aBcDeFgHiJk_LmN', shownNumber: '+27 82 555 0147' },
  launch: {
    address: 'Lau3-aBcDeFgHiJk_LmN',
    shownNumber: null,
    chatName: null,
    members: ['Per-Erik', 'Thabo Mokoena', '455 50 123'],
  },
};

/** A service that sends codes: a short number that nobody calls. */
const CODES: CastMember = {
  key: 'codes',
  inbox: 'whatsapp',
  chatName: '26262',
  address: 'Cod4-aBcDeFgHiJk_LmN',
  shownNumber: null,
  kind: 'person',
  messages: [{ from: 'contact', text: 'Your code is 114 332. Call +1 202 555 0187 for help.' }],
};

/** The people whose texts the page shows. */
export const PEOPLE: readonly CastMember[] = [
  ...CAST.flatMap((person) => {
    const known = KNOWN[person.key];
    return known ? [{ ...person, ...known }] : [];
  }),
  CODES,
];

/** The names in a chat's title: one, or each member of a group. */
export function titleNames({
  chatName,
  shownNumber,
  members,
  kind,
}: CastMember): readonly string[] {
  if (kind === 'group') return members ?? [];
  return [chatName ?? shownNumber ?? ''];
}

/** Where no chat is open. */
export const INBOX_PATH = '/web/conversations';

/** The address of a chat, as links carry it. */
export function pathOf({ person }: { readonly person: CastMember }): string {
  return `${INBOX_PATH}/${person.address}`;
}
