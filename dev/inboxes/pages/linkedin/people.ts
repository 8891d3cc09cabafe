import type { CastMember } from '@/dev/cast';
import { castWith } from '@/dev/inboxes/pages/common/cast-with';

/** Who writes to the agent on LinkedIn. */
export const PEOPLE = castWith({
  soren: { address: '2-c29yZW4ta2phZXI=' },
  adaeze: { address: '2-YWRhZXpl' },
  fiveaside: { address: '2-Zml2ZWFzaWRl' },
});

const HANDLES: Readonly<Record<string, string>> = { soren: 'søren-kjær', adaeze: 'dr-adaeze' };

/** Where a person's profile is; letters beyond ASCII are encoded, as in every address. */
export function profileOf({ key }: CastMember): string {
  return `/in/${encodeURIComponent(HANDLES[key] ?? key)}/`;
}

/** The address of the chat with a person. */
export function addressOf({ person }: { readonly person: CastMember }): string {
  return `/messaging/thread/${person.address}/`;
}
