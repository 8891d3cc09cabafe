import { describe, expect, test } from 'vitest';
import { quotedWords, refusalWords } from '@/components/refusal-words';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';

/** What Salesforce's refusal of a new Lead comes to. */
function refused(status: number, errorCode: string, message: string): SalesforceProblem {
  return problemFromHttp(
    {
      status,
      body: JSON.stringify([{ errorCode, message }]),
      date: null,
      lastModified: null,
      retryAfter: null,
      limitInfo: null,
    },
    { text: 'POST /services/data/v66.0/sobjects/Lead', row: false, write: true },
  );
}

describe('a refused save in words', () => {
  test('says what happened, what it means and what to do', () => {
    const noRight = refused(
      400,
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      'entity type cannot be inserted: Lead',
    );
    expect(refusalWords(noRight)).toBe(
      'Your user may not create this kind of record. Your rights in Salesforce don’t allow it, so nothing was saved. Ask your administrator if you should be able to.',
    );
    expect(quotedWords(noRight)).toBeUndefined();
  });

  test('lets a rule of the organisation speak for itself', () => {
    const rule = refused(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Ask for the company.');
    expect(refusalWords(rule)).toBe('Not saved. Your organisation’s rule:');
    expect(quotedWords(rule)).toBe('Ask for the company.');
  });

  test('quotes a flow, which says what it asks for', () => {
    const flow = refused(400, 'CANNOT_EXECUTE_FLOW_TRIGGER', 'Every Lead needs a port.');
    expect(refusalWords(flow)).toBe(
      'Not saved. An automation of your organisation stopped it. A flow or trigger that runs on saving refused the record. Change what it asks for, or show its text to your administrator.',
    );
    expect(quotedWords(flow)).toBe('Every Lead needs a port.');
  });

  test('quotes an answer that names the field', () => {
    const missing = refused(
      400,
      'REQUIRED_FIELD_MISSING',
      'Required fields are missing: [Port__c]',
    );
    expect(refusalWords(missing)).toMatch(/^A required field is empty\./);
    expect(quotedWords(missing)).toBe('Required fields are missing: [Port__c]');
  });

  test('keeps a fault of the server out of the sentence', () => {
    const fault = refused(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred. ErrorId: 17-1');
    expect(refusalWords(fault)).toMatch(/^Salesforce isn’t available\./);
    expect(quotedWords(fault)).toBeUndefined();
  });
});
