import { describe, expect, test } from 'vitest';
import { agreement } from '@/lib/matching/verify';

const EXACT = { how: 'exact' };
const variant = (name: string) => ({ how: 'variant', variant: name });

describe('a field that states the chat’s number', () => {
  test.each([
    ['+55 31 98751-8884', '+5531987518884', 'US', EXACT],
    ['+44 (0)20 7946 0958', '+442079460958', 'US', EXACT],
    ['0044 (0) 20 7946 0958 ext. 4', '+442079460958', 'GB', EXACT],
    ['(415) 555-0137', '+14155550137', 'US', variant('without-country-code')],
    ['8095550107', '+18095550107', 'US', variant('without-country-code')],
    ['+55 31 8751-8884', '+5531987518884', 'US', variant('without-ninth-digit')],
    ['(31) 8751-8884', '+5531987518884', 'BR', variant('without-ninth-digit')],
    ['+5571981383322', '+557181383322', 'BR', variant('with-ninth-digit')],
    ['044 55 9154 3709', '+525591543709', 'MX', variant('without-country-code')],
    ['+52-1-3320750354', '+523320750354', 'US', variant('mobile-mark')],
    ['+52 33 1545 6735', '+5213315456735', 'ES', variant('mobile-mark')],
    ['(0261) 15-522-5807', '+5492615225807', 'AR', variant('without-country-code')],
    ['+54 261 522-5807', '+5492615225807', 'US', variant('mobile-mark')],
    ['07145254', '+2250707145254', 'CI', variant('other-plan')],
    ['+225 20 21 22 23', '+2252720212223', 'FR', variant('other-plan')],
    ['05 65 68 91 28', '+22565689128', 'CI', variant('other-plan')],
    ['+229 97 12 34 56', '+2290197123456', 'FR', variant('other-plan')],
    ['0331624304', '+390331624304', 'IT', variant('without-country-code')],
    ['0692 12 34 56', '+262692123456', 'FR', variant('without-country-code')],
    ['(1) 321 1663', '+576013211663', 'CO', variant('other-plan')],
    ['+84 168 123 4567', '+84381234567', 'US', variant('other-plan')],
  ])('%s for %s under %s', (field, chat, country, expected) => {
    expect(agreement(field, chat, country)).toEqual(expected);
  });
});

describe('a field that states another number', () => {
  test.each([
    ['9246033000', '+5592946033000', 'BR', 'a land line has no ninth digit'],
    ['+559886405688', '+5527986405688', 'BR', 'another area'],
    ['+390331624304', '+39331624304', 'IT', 'the zero is part of the number'],
    ['331624304', '+390331624304', 'IT', 'the zero is missing'],
    ['+225 01 32 74 16', '+2250701327416', 'CI', 'another operator'],
    ['+5215577307931', '+523377307931', 'MX', 'another area'],
    ['+13317835578', '+5213317835578', 'US', 'another country'],
    ['+54 9 261 627-1280', '+5492616271282', 'AR', 'another subscriber'],
    ['3123588243', '+8613123588243', 'US', 'another country'],
    ['0712350592', '+254712350592', 'FI', 'the organisation’s country is meant'],
    ['+5281722000489', '+528172200048', 'MX', 'a digit too many'],
    ['+57321154383', '+573211543830', 'CO', 'a digit too few'],
    ['5550187', '+14385550187', 'CA', 'no area code'],
    ['900 7855', '+33199007855', 'FR', 'no area code'],
    ['99189', '+50683199189', 'CR', 'a short code'],
    ['4.41135E+11', '+441134960920', 'GB', 'a spreadsheet destroyed it'],
    ['0491 570 409 ext. 22', '+61491570402', 'AU', 'another line'],
    ['104857600009876@lid', '+104857600009876', 'US', 'a hidden number'],
    ['0501 201 81 51, 0501 226 21 47', '+905012018153', 'TR', 'neither'],
  ])('%s is not %s under %s: %s', (field, chat, country) => {
    expect(agreement(field, chat, country)).toBeNull();
  });
});
