// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileAsText, fileFromText } from '@/lib/inboxes/settings-file';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings, type OwnInbox } from '@/lib/settings/inboxes';

const DESK: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Help desk',
  host: 'desk.example.com',
  selectors: { title: '.name', phone: 'a[href^="tel:"]' },
};
const INBOXES: InboxSettings = {
  version: 1,
  off: ['messenger', DESK.id],
  on: ['telegram'],
  own: [DESK],
  corrections: { whatsapp: { title: '#main h1' } },
};
const settings = { ...DEFAULT_SETTINGS, defaultCountry: 'BR', creates: ['Case'] };

describe('a file of settings', () => {
  it('that was exported is read again, inboxes and all', () => {
    expect(fileFromText(fileAsText({ settings, inboxes: INBOXES }))).toEqual({
      settings,
      inboxes: INBOXES,
    });
  });

  it('has nothing of inboxes where nothing was chosen, and is one that earlier versions read', () => {
    const text = fileAsText({ settings, inboxes: DEFAULT_INBOX_SETTINGS });
    expect(Object.keys(JSON.parse(text)).sort()).toEqual([
      'assignmentRules',
      'caseMessages',
      'creates',
      'defaultCountry',
      'objects',
      'version',
    ]);
    expect(fileFromText(text)).toEqual({ settings, inboxes: null });
  });

  it('leaves out what is stored of inboxes that are gone', () => {
    const inboxes = {
      ...INBOXES,
      off: ['own-99999999', 'messenger'],
      on: ['viber', 'telegram'],
      corrections: { ...INBOXES.corrections, viber: { title: 'h1' } },
    };
    expect(JSON.parse(fileAsText({ settings, inboxes })).inboxes).toEqual({
      ...INBOXES,
      off: ['messenger'],
    });
  });

  it('may say a part of what is chosen about inboxes; the rest is as before any choice', () => {
    const read = fileFromText('{"version":1,"inboxes":{"version":1,"on":["line"]}}');
    expect(read).toMatchObject({ inboxes: { ...DEFAULT_INBOX_SETTINGS, on: ['line'] } });
  });

  it('may have an inbox at a host that is built in since', () => {
    const own = [{ ...DESK, host: 'web.telegram.org' }];
    expect(
      fileFromText(JSON.stringify({ version: 1, inboxes: { version: 1, own } })),
    ).toMatchObject({ inboxes: { own } });
  });

  it.each(['', 'no JSON', '[]', '{}', '{"version":99}', 'null', '{"inboxes":{"version":1}}'])(
    'that holds %j is none',
    (text) => {
      expect(fileFromText(text)).toEqual([{ where: '', what: 'no-settings' }]);
    },
  );

  const own = (change: object) => ({
    own: [DESK, { ...DESK, id: 'own-11111111', host: 'b.example.com', ...change }],
  });
  const many = Array.from({ length: 21 }, (_, at) => ({
    ...DESK,
    id: `own-000000${10 + at}`,
    host: `h${at}.example.com`,
  }));
  it.each<[string, object | string, string, string]>([
    ['inboxes that are none', 'all', 'inboxes', 'wrong-kind'],
    ['a later version', { version: 2 }, 'inboxes.version', 'no-inboxes'],
    ['no version', { version: undefined }, 'inboxes.version', 'no-inboxes'],
    ['a name nobody knows', { colour: 'red' }, 'inboxes.colour', 'unknown-name'],
    ['an inbox nobody knows', { on: ['line', 'viber'] }, 'inboxes.on[1]', 'unknown-inbox'],
    [
      'a described one that isn’t there',
      { off: ['own-22222222'] },
      'inboxes.off[0]',
      'unknown-inbox',
    ],
    ['no id of an inbox', { off: ['Who?'] }, 'inboxes.off[0]', 'bad-name'],
    ['a switch twice', { on: ['line', 'line'] }, 'inboxes.on', 'twice'],
    [
      'a correction of nobody',
      { corrections: { viber: {} } },
      'inboxes.corrections.viber',
      'unknown-inbox',
    ],
    [
      'a correction that is none',
      { corrections: { line: 'h1' } },
      'inboxes.corrections.line',
      'wrong-kind',
    ],
    [
      'a correction no browser understands',
      { corrections: { line: { title: 'h1[' } } },
      'inboxes.corrections.line.title',
      'not-css',
    ],
    ['too many', { own: many }, 'inboxes.own', 'too-many'],
    ['an id of another form', own({ id: 'own-1' }), 'inboxes.own[1].id', 'bad-name'],
    ['an id twice', own({ id: DESK.id }), 'inboxes.own[1].id', 'twice'],
    ['a host twice', own({ host: DESK.host }), 'inboxes.own[1].host', 'taken-host'],
    [
      'Salesforce’s own host',
      own({ host: 'acme.my.salesforce.com' }),
      'inboxes.own[1].host',
      'salesforce-host',
    ],
    ['a host with a port', own({ host: 'b.example.com:8443' }), 'inboxes.own[1].host', 'no-host'],
    ['an empty label', own({ label: ' ' }), 'inboxes.own[1].label', 'needed'],
    ['a label too long', own({ label: 'x'.repeat(61) }), 'inboxes.own[1].label', 'too-long'],
    [
      'a selector too long',
      own({ selectors: { title: 'x'.repeat(501) } }),
      'inboxes.own[1].selectors.title',
      'too-long',
    ],
    [
      'a selector no browser understands',
      own({ selectors: { title: 'h1', author: '::::' } }),
      'inboxes.own[1].selectors.author',
      'not-css',
    ],
    [
      'a selector of another name',
      own({ selectors: { title: 'h1', run: 'x' } }),
      'inboxes.own[1].selectors.run',
      'unknown-name',
    ],
    ['no title', own({ selectors: {} }), 'inboxes.own[1].selectors.title', 'needed'],
  ])('is refused with %s, and says where', (_, change, where, what) => {
    const inboxes = typeof change === 'string' ? change : { version: 1, ...change };
    expect(fileFromText(JSON.stringify({ version: 1, inboxes }))).toEqual([{ where, what }]);
  });

  it('tells all that is wrong in both parts at once', () => {
    const inboxes = { version: 1, own: [{ ...DESK, host: 'x' }] };
    expect(fileFromText(JSON.stringify({ version: 1, caseMessages: 0, inboxes }))).toEqual([
      { where: 'caseMessages', what: 'bad-number' },
      { where: 'inboxes.own[0].host', what: 'no-host' },
    ]);
  });
});
