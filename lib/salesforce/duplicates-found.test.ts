import { describe, expect, it } from 'vitest';
import { duplicatesFound } from '@/lib/salesforce/duplicates-found';

const found = (type: string, id: string) => ({
  matchConfidence: 100,
  record: { attributes: { type, url: '/x' }, Id: id },
});

const result = (allowSave: boolean, ...matchRecords: object[]) => ({
  allowSave,
  duplicateRule: 'Standard_Contact_Duplicate_Rule',
  errorMessage: 'You’re creating a duplicate record.',
  matchResults: [{ entityType: 'Contact', matchRecords }],
});

const CONTACT = found('Contact', '0038M0000016Wv8QAE');
const LEAD = found('Lead', '00Q8M0000016Wv8UAE');

describe('duplicatesFound', () => {
  it.each(['duplicateResut', 'duplicateResult'])('reads %s', (key) => {
    expect(duplicatesFound([{ [key]: result(true, CONTACT), message: 'x' }])).toEqual({
      allowSave: true,
      alerts: ['You’re creating a duplicate record.'],
      records: [{ sobject: 'Contact', id: '0038M0000016Wv8QAE' }],
    });
  });

  it('takes several rules together: each record and alert once, saving only where all allow it', () => {
    const errors = [
      { duplicateResut: result(true, CONTACT) },
      { duplicateResut: result(false, found('Contact', '0038M0000016Wv8'), LEAD) },
    ];
    expect(duplicatesFound(errors)).toEqual({
      allowSave: false,
      alerts: ['You’re creating a duplicate record.'],
      records: [
        { sobject: 'Contact', id: '0038M0000016Wv8QAE' },
        { sobject: 'Lead', id: '00Q8M0000016Wv8UAE' },
      ],
    });
  });

  it('allows nothing where one of several errors came without a result', () => {
    const errors = [{ duplicateResut: result(true, CONTACT) }, { errorCode: 'OTHER' }];
    expect(duplicatesFound(errors)?.allowSave).toBe(false);
  });

  it.each([null, 'text', {}, { duplicateResut: { allowSave: 'yes' } }])(
    'is null for %j',
    (error) => {
      expect(duplicatesFound([error])).toBeNull();
    },
  );
});
