import { expect, test } from 'vitest';
import { findsPhone, phoneTokens } from '@/dev/org/phone-index';
import { toE164 } from '@/lib/matching/phone';
import { searchTerms } from '@/lib/matching/variants';
import { agreement } from '@/lib/matching/verify';
import { Random } from '@/tests/match/random';
import type { Special } from '@/tests/match/special';
import { worldRow } from '@/tests/match/world/world';

const ROWS = 2000;

/** What the matcher makes of a row, without an org: whether search would find it, and whether it agrees. */
function outcome({ chat, field, org }: Special): { isFound: boolean; agrees: boolean } {
  const wanted = toE164(chat, org);
  if (wanted === null) return { isFound: false, agrees: false };
  const tokens = phoneTokens(field);
  return {
    isFound: searchTerms(wanted, org).some(({ digits, match }) =>
      findsPhone({ digits, isPrefix: match === 'beginning' }, tokens),
    ),
    agrees: agreement(field, wanted, org) !== null,
  };
}

test('numbers of a hundred countries, however written, are found and no others', () => {
  const random = new Random(20_261_122);
  const rows = Array.from({ length: ROWS }, () => worldRow(random));
  const wrong = rows.filter((row) => {
    const { isFound, agrees } = outcome(row);
    return row.match ? !(isFound && agrees) : agrees;
  });
  expect(wrong).toEqual([]);
});
