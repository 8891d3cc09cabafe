import { describe, expect, test } from 'vitest';
import { lookedUp, onlyMatch } from '@/components/search/looked-up';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { ADA, BO, contact, lead } from '@/lib/salesforce/search-fixture';

describe('what of a selected text is searched for', () => {
  test.each([
    ['912 34 567', '912 34 567', '+4791234567'],
    ['+44 (0)20 7946-0958', '+44 (0)20 7946-0958', '+442079460958'],
    ['0047 91.23.45.67', '0047 91.23.45.67', '+4791234567'],
    ['٩١٢٣٤٥٦٧', '٩١٢٣٤٥٦٧', '+4791234567'],
    ['+47\u00a0912\u00a034\u00a0567', '+47\u00a0912\u00a034\u00a0567', '+4791234567'],
    ['Tel: +47 912 34 567 (office)', '+47 91 23 45 67', '+4791234567'],
    ['Ingrid Solheim, 912 34 567', '+47 91 23 45 67', '+4791234567'],
    ['+47 912·34·567,', '+47 91 23 45 67', '+4791234567'],
  ])('of %s the number %s', (text, box, phone) => {
    expect(lookedUp(text, 'NO')).toEqual({ text: box, phone, email: null });
  });

  test.each([
    ['Ingrid@Example.com', 'ingrid@example.com'],
    ['Ingrid <ingrid@example.com>, +47 912 34 567', 'ingrid@example.com'],
    ['write to ingrid@example.com.', 'ingrid@example.com'],
  ])('of %s the address %s', (text, email) => {
    expect(lookedUp(text, 'NO')).toEqual({ text: email, phone: null, email });
  });

  test.each(['Ingrid Solheim', 'INV-2024-00123', 'Order 77', 'o’Neill & Søn', '12.11.2024 Oslo'])(
    'of %s its words',
    (text) => {
      expect(lookedUp(text, 'NO')).toEqual({ text, phone: null, email: null });
    },
  );

  test('digits that are no whole number are searched as they are', () => {
    expect(lookedUp('912 34', 'NO')).toEqual({ text: '912 34', phone: null, email: null });
    expect(lookedUp('912 34 567', null).phone).toBeNull();
  });
});

describe('the only one', () => {
  const account = { describe: anObject('Account', [aField('Phone', 'phone', { label: 'Phone' })]) };
  const aCase = {
    describe: anObject('Case', [aField('SuppliedEmail', 'email', { label: 'E-mail' })]),
  };
  const describes = [contact, lead, account, aCase].map(({ describe }) => describe);
  const ada = (fields: object) => ({ sobject: 'Contact', id: ADA, fields: { ...fields } });
  const bo = (fields: object) => ({ sobject: 'Lead', id: BO, fields: { ...fields } });
  const only = (text: string, ...records: { sobject: string; id: string; fields: object }[]) =>
    onlyMatch(
      lookedUp(text, 'NO'),
      { records: records.map((one) => ({ ...one, fields: { ...one.fields } })), isComplete: true },
      describes,
      'NO',
    )?.id ?? null;

  test('has the number in a field of its own, however it is written', () => {
    expect(only('+47 912 34 567', ada({ Phone: '91234567' }))).toBe(ADA);
    expect(only('912 34 567', ada({ WhatsApp__c: '0047 912 34 567' }))).toBe(ADA);
  });

  test('or the address', () => {
    expect(only('ADA@example.com', ada({ Email: 'ada@example.com' }), bo({}))).toBe(ADA);
  });

  test('is nobody where two have it', () => {
    const both = [ada({ Phone: '91234567' }), bo({ Phone: '+47 91 23 45 67' })];
    expect(only('912 34 567', ...both)).toBeNull();
  });

  test('is nobody who was only found: by more digits, by a name, or by a mention in a case', () => {
    expect(only('912 34 567', ada({ Phone: '+47 912 34 5678' }))).toBeNull();
    expect(only('Ada Lie', ada({ Name: 'Ada Lie' }))).toBeNull();
    const mention = { sobject: 'Case', id: '500', fields: { SuppliedEmail: 'ada@example.com' } };
    expect(only('ada@example.com', mention)).toBeNull();
    expect(only('ada@example.com', mention, ada({ Email: 'ada@example.com' }))).toBe(ADA);
  });

  test('is nobody while there may be more', () => {
    const records = [ada({ Phone: '91234567' })];
    const wanted = lookedUp('91234567', 'NO');
    expect(onlyMatch(wanted, { records, isComplete: false }, describes, 'NO')).toBeNull();
  });
});
