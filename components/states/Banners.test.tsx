// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { LimitBanner, OfflineBanner } from '@/components/states/Banners';
import { draw } from '@/components/testing';
import { type Workplace, WorkplaceContext } from '@/components/workplace';

test('what is still shown is as of a time on the clock of the record’s own times', () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  // Of a workplace only the zone is used here.
  const workplace = { identity: { timeZone: 'Asia/Kathmandu' } } as Workplace;
  const seen = { name: 'Ingrid', at: Date.parse('2026-11-21T06:00:00Z') };
  const { box } = draw(
    <WorkplaceContext value={workplace}>
      <OfflineBanner seen={seen} waiting={0} />
      <LimitBanner seen={seen} />
    </WorkplaceContext>,
  );
  expect(box.textContent?.match(/You see Ingrid as of \S+/g)).toEqual([
    'You see Ingrid as of 11:45.',
    'You see Ingrid as of 11:45.',
  ]);
});
