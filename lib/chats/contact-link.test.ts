import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactOfLink } from '@/lib/chats/contact-link';
import { LONGEST_LOOK_UP } from '@/lib/chats/selected-text';

describe('the number of a tel: link', () => {
  test.each([
    ['tel:+442079460958', '+442079460958'],
    ['tel:+44-20-7946-0958;ext=5', '+44-20-7946-0958'],
    ['TEL:+44.20.7946.0958', '+44.20.7946.0958'],
    ['tel:%2B44%2020%207946%200958', '+44 20 7946 0958'],
    ['tel:+44%20(0)20%207946%200958', '+44 (0)20 7946 0958'],
    ['tel://+442079460958', '+442079460958'],
    ['tel: 0171 1234567', '0171 1234567'],
    ['tel:0171-1234567;phone-context=+49', '+49 0171-1234567'],
    ['tel:+491711234567;phone-context=+49', '+491711234567'],
    ['tel:0171-1234567;phone-context=example.com', '0171-1234567'],
    ['tel:0171-1234567;PHONE-CONTEXT=%2B49', '+49 0171-1234567'],
    ['tel:+18005550199,,123%23', '+18005550199'],
    ['tel:+18005550199%3Bext=5', '+18005550199'],
    ['tel:+18005550199p123', '+18005550199'],
    ['tel:+18005550199#menu', '+18005550199'],
    ['tel:%E2%80%AA+442079460958%E2%80%AC', '+442079460958'],
    ['tel:%D9%A0%D9%A5%D9%A0%D9%A1%D9%A2%D9%A3%D9%A4', '٠٥٠١٢٣٤'],
    ['tel:112', '112'],
  ])('%s', (url, number) => {
    expect(contactOfLink(url)).toBe(number);
  });
});

describe('the address of a mailto: link', () => {
  test.each([
    ['mailto:a@b.c', 'a@b.c'],
    ['mailto:a@b.c?subject=Re:%20d@e.f&body=x', 'a@b.c'],
    ['mailto:a@b.c,d@e.f', 'a@b.c'],
    ['mailto:a@b.c;d@e.f', 'a@b.c'],
    ['mailto:,%20d@e.f', 'd@e.f'],
    ['MAILTO:Ana.Souza@Example.com', 'Ana.Souza@Example.com'],
    ['mailto:?to=a@b.c&subject=x', 'a@b.c'],
    ['mailto:?cc=x@y.z&to=a%40b.c', 'a@b.c'],
    ['mailto:desk+billing@example.org', 'desk+billing@example.org'],
    ['mailto:Ana%20Souza%20%3Cana@example.com%3E', 'ana@example.com'],
    ['mailto:bad%zz@b.c,d@e.f', 'd@e.f'],
    ['mailto://a@b.c#top', 'a@b.c'],
  ])('%s', (url, address) => {
    expect(contactOfLink(url)).toBe(address);
  });
});

test.each([
  '',
  'tel:',
  'tel:+',
  'tel:12',
  'tel:*123#',
  'tel:+44%2',
  'tel:%',
  'tel:+1-800-FLOWERS',
  'tel:javascript:alert(1)',
  'mailto:',
  'mailto:?subject=a@b.c',
  'mailto:%',
  'mailto:nobody',
  'mailto:a@b@c',
  'mailto:"not@me"@example.com',
  'https://example.com/?tel:+442079460958',
  'sms:+442079460958',
  'javascript:tel:+442079460958',
])('%s holds neither', (url) => {
  expect(contactOfLink(url)).toBeNull();
});

test('no link throws, and what it gives is one short line', () => {
  const links = fc
    .tuple(
      fc.constantFrom('tel:', 'mailto:', 'tel:+44', 'mailto:a@'),
      fc.array(
        fc.oneof(
          fc.constantFrom('%', '%E2', ';', ',', '@', '<', '?to=', '9'),
          fc.string({ unit: 'binary' }),
        ),
      ),
    )
    .map(([scheme, parts]) => scheme + parts.join(''));
  fc.assert(
    fc.property(links, (url) => {
      const contact = contactOfLink(url) ?? '123';
      expect(contact.length).toBeGreaterThan(2);
      expect(contact.length).toBeLessThanOrEqual(LONGEST_LOOK_UP);
      expect(contact).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }),
  );
});
