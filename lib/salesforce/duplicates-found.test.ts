import { describe, expect, it } from 'vitest';
import { duplicatesFound } from '@/lib/salesforce/duplicates-found';

const result = {
  allowSave: true,
  duplicateRule: 'Standard_Contact_Duplicate_Rule',
  matchResults: [
    {
      entityType: 'Contact',
      matchRecords: [
        {
          matchConfidence: 100,
          record: { attributes: { type: 'Contact', url: '/x' }, Id: '0038M0000016Wv8QAE' },
        },
      ],
    },
  ],
};

describe('duplicatesFound', () => {
  it.each(['duplicateResut', 'duplicateResult'])('reads %s', (key) => {
    const error = { [key]: result, errorCode: 'DUPLICATES_DETECTED', message: 'You’re creating …' };
    expect(duplicatesFound(error)).toEqual({
      allowSave: true,
      rule: 'Standard_Contact_Duplicate_Rule',
      records: [{ sobject: 'Contact', id: '0038M0000016Wv8QAE' }],
    });
  });

  it.each([null, 'text', {}, { duplicateResut: { allowSave: 'yes' } }])(
    'is null for %j',
    (error) => {
      expect(duplicatesFound(error)).toBeNull();
    },
  );
});
