import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { settingsAsText, settingsFromText } from '@/lib/settings/read';

const faults = (settings: object) => settingsFromText(JSON.stringify({ version: 1, ...settings }));

describe('a file of settings', () => {
  it('that was exported is read again', () => {
    const settings = { ...DEFAULT_SETTINGS, defaultCountry: 'BR', creates: ['Case'] };
    expect(settingsFromText(settingsAsText(settings))).toEqual(settings);
  });

  it('may hold a part, which is laid over the defaults', () => {
    const read = settingsFromText('{"version":1,"objects":{"Lead":{"card":["Company"]}}}');
    expect(read).toMatchObject({
      caseMessages: 10,
      objects: { Lead: { card: ['Company'], form: expect.arrayContaining(['LastName']) } },
    });
  });

  it.each(['', 'no JSON', '[]', '{}', '{"version":99}', 'null'])(
    'that holds %j is none',
    (text) => {
      expect(settingsFromText(text)).toEqual([{ where: '', what: 'no-settings' }]);
    },
  );

  it.each([
    [{ colour: 'red' }, 'colour', 'unknown-name'],
    [{ objects: { Contact: { cards: [] } } }, 'objects.Contact.cards', 'unknown-name'],
    [{ objects: { Contact: { card: 'Title' } } }, 'objects.Contact.card', 'wrong-kind'],
    [{ objects: { Contact: { card: ['Title', 'a b'] } } }, 'objects.Contact.card[1]', 'bad-name'],
    [{ objects: { "Contact'--": {} } }, "objects.Contact'--", 'bad-name'],
    [{ objects: { Lead: { form: ['Name', 'Name'] } } }, 'objects.Lead.form', 'twice'],
    [{ objects: { Lead: { identity: { sms: '1' } } } }, 'objects.Lead.identity.sms', 'bad-name'],
    [{ defaultCountry: 'Norway' }, 'defaultCountry', 'bad-name'],
    [{ caseMessages: 0 }, 'caseMessages', 'bad-number'],
    [{ caseMessages: 101 }, 'caseMessages', 'bad-number'],
    [{ caseMessages: 1.5 }, 'caseMessages', 'wrong-kind'],
    [{ assignmentRules: 'yes' }, 'assignmentRules', 'wrong-kind'],
  ] as const)('%j is refused, and says where', (settings, where, what) => {
    expect(faults(settings)).toEqual([{ where, what }]);
  });

  it('tells all that is wrong at once', () => {
    expect(faults({ creates: ['1'], caseMessages: 'x' })).toEqual([
      { where: 'creates[0]', what: 'bad-name' },
      { where: 'caseMessages', what: 'wrong-kind' },
    ]);
  });
});
