import { expect, test } from 'vitest';
import { findsPhone, phoneTokens } from '@/dev/org/phone-index';
import { searchTerms } from '@/lib/matching/variants';
import { agreement } from '@/lib/matching/verify';
import { AREA_SAME } from '@/tests/match/area-fields';
import { COUNTRY_OTHER, COUNTRY_SAME } from '@/tests/match/country-fields';
import { OTHER, SAME } from '@/tests/match/odd-fields';
import { SIGN_SAME } from '@/tests/match/sign-fields';

test.each([...SAME, ...COUNTRY_SAME, ...AREA_SAME, ...SIGN_SAME])(
  '%s states %s under %s, and search finds it',
  (field, chat, country) => {
    expect(agreement(field, chat, country)).not.toBeNull();
    const tokens = phoneTokens(field);
    const finding = searchTerms(chat, country).filter(({ digits, match }) =>
      findsPhone({ digits, isPrefix: match === 'beginning' }, tokens),
    );
    expect(finding).not.toEqual([]);
  },
);

test.each([...OTHER, ...COUNTRY_OTHER])('%s does not state %s under %s', (field, chat, country) => {
  expect(agreement(field, chat, country)).toBeNull();
});
