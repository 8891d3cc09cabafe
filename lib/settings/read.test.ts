import { describe, expect, it } from 'vitest';
import { readSettingsOver } from '@/lib/settings/read';

const faults = (settings: object) => readSettingsOver({ version: 1, ...settings });

describe('settings that were stored or came in a file', () => {
  it('may be a part, which is laid over the defaults', () => {
    const read = readSettingsOver({ version: 1, objects: { Lead: { card: ['Company'] } } });
    expect(read).toMatchObject({
      caseMessages: 10,
      objects: { Lead: { card: ['Company'], form: expect.arrayContaining(['LastName']) } },
    });
  });

  it.each([[[]], [{}], [{ version: 99 }], [null], [undefined]])(
    'that are %j are none',
    (stored) => {
      expect(readSettingsOver(stored)).toEqual([{ where: '', what: 'no-settings' }]);
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
