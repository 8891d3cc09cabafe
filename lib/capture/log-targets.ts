import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { Related, RelatedAnswer } from '@/lib/salesforce/related';

/** A record beside the person that a log may hang on. `name` is a case's number and subject, or a name. */
export interface LogTarget {
  readonly id: string;
  readonly name: string;
}

/** `isComplete` is false where some of them could not be read. */
export interface LogTargets {
  readonly targets: readonly LogTarget[];
  readonly isComplete: boolean;
}

/**
 * The open cases and opportunities that a log of a person may hang on, of what was read to hang on them.
 * None for a Lead: its Tasks take none.
 */
export function logTargets(
  person: SalesforceRecord,
  task: ObjectDescribe,
  { cases, opportunities }: Related,
): LogTargets {
  const what = task.fields.find(({ name, createable }) => name === 'WhatId' && createable);
  if (person.sobject === 'Lead' || what === undefined) return { targets: [], isComplete: true };
  const asked = [
    what.referenceTo.includes('Case') ? cases : undefined,
    what.referenceTo.includes('Opportunity') ? opportunities : undefined,
  ];
  return {
    targets: asked.flatMap(openOnes).map(({ id, fields }) => ({
      id,
      name: words(fields.CaseNumber, fields.CaseNumber ? fields.Subject : fields.Name),
    })),
    isComplete: !asked.some((answer) => answer?.is === 'refused'),
  };
}

function openOnes(answer: RelatedAnswer | undefined): readonly SalesforceRecord[] {
  if (answer?.is !== 'rows') return [];
  return answer.records.filter(({ fields }) => fields.IsClosed !== true);
}

const words = (...parts: readonly unknown[]) =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
