import { expect, test } from 'vitest';
import { placeOfUrl } from '@/lib/inboxes/places';
import { placesByRank, placesInForce } from '@/lib/inboxes/places-in-force';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings, type OwnInbox } from '@/lib/settings/inboxes';

const OWN: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Our Telegram',
  host: 'web.telegram.org',
  selectors: { title: 'h1' },
};

/** Whose a page is, and the inboxes at its host that are to be read. */
function at(path: string, settings: Partial<InboxSettings>) {
  const all = { ...DEFAULT_INBOX_SETTINGS, own: [OWN], ...settings };
  const read = placesInForce(all).filter(({ hosts }) => hosts.includes(OWN.host));
  const place = placeOfUrl(`https://web.telegram.org${path}`, placesByRank(all));
  return [place?.id, read.map(({ id }) => id)];
}

test.each([
  // Telegram's own place is only part of its host, the described one all of it.
  ['Telegram is off', '/z/', {}, [OWN.id, [OWN.id]]],
  ['Telegram is on', '/k/', { on: ['telegram'] }, ['telegram', ['telegram']]],
  ['Telegram is on, beside its place', '/z/', { on: ['telegram'] }, [undefined, ['telegram']]],
  ['both are off', '/k/', { off: [OWN.id] }, ['telegram', []]],
])('a described inbox and a built-in one at one host: %s', (_, path, settings, expected) => {
  expect(at(path, settings)).toEqual(expected);
});

test('a described inbox that is off is known by its host all the same', () => {
  const own = { ...OWN, host: 'desk.example.com' };
  const settings = { ...DEFAULT_INBOX_SETTINGS, own: [own], off: [own.id] };
  expect(placesInForce(settings).map(({ id }) => id)).toEqual(['whatsapp', 'messenger']);
  expect(placeOfUrl('https://desk.example.com/', placesByRank(settings))?.id).toBe(own.id);
});
