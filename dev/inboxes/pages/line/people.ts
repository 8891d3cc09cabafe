import { castWith } from '@/dev/inboxes/pages/common/cast-with';

/** The account whose chats these are. */
export const ACCOUNT = 'U0a1b2c3d4e5f60718293a4b5c6d7e8f9';

/** Who writes to the account: ids of persons begin with U, of groups with C. */
export const PEOPLE = castWith({
  soren: { address: 'U00000000000000000000000000000101' },
  adaeze: { address: 'U00000000000000000000000000000102' },
  fiveaside: { address: 'C00000000000000000000000000000505' },
});
