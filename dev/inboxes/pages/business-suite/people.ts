import { castWith } from '@/dev/inboxes/pages/common/cast-with';

/** Who writes to the page, and a post with comments, which stands among them. */
export const PEOPLE = castWith({
  soren: { address: '61550000000101' },
  adaeze: { address: '61550000000102' },
  fiveaside: { address: '101_550505' },
});
