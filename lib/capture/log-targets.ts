import type { Caller } from '@/lib/salesforce/client';
import { type Queried, queryTogether } from '@/lib/salesforce/composite';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { soqlString } from '@/lib/salesforce/soql';

/** A record beside the person that a log may hang on. `name` is a case's number and subject, or a name. */
export interface LogTarget {
  readonly sobject: 'Case' | 'Opportunity';
  readonly id: string;
  readonly name: string;
}

/** `isComplete` is false where one of the questions was refused. */
export interface LogTargets {
  readonly targets: readonly LogTarget[];
  readonly isComplete: boolean;
}

/** More open ones than this nobody looks through in a list. */
const MOST = 25;

/**
 * A person's open cases and opportunities that a Task may point to, newest first, in one call; none for
 * anybody but a Contact, whom alone they hang on. `objects` are those that this user may see.
 * @throws SalesforceProblem if nothing could be asked at all
 */
export async function readLogTargets(
  client: Caller,
  person: SalesforceRecord,
  task: ObjectDescribe,
  objects: readonly string[],
): Promise<LogTargets> {
  const what = task.fields.find(({ name, createable }) => name === 'WhatId' && createable);
  if (person.sobject !== 'Contact' || what === undefined) return { targets: [], isComplete: true };
  const asked = QUESTIONS.filter(
    ({ sobject }) => objects.includes(sobject) && what.referenceTo.includes(sobject),
  );
  const answers = await queryTogether(
    client,
    asked.map(({ soql }) => soql(soqlString(person.id))),
  );
  return {
    targets: asked
      .flatMap(({ target }, at) => recordsOf(answers[at]).flatMap(target))
      .filter(isFirst),
    isComplete: !answers.some((answer) => answer instanceof SalesforceProblem),
  };
}

const QUESTIONS = [
  {
    sobject: 'Case',
    soql: (id: string) =>
      `SELECT Id, CaseNumber, Subject FROM Case WHERE ContactId = ${id} AND IsClosed = false ORDER BY CreatedDate DESC LIMIT ${MOST}`,
    target: ({ id, fields }: SalesforceRecord): LogTarget[] => [
      { sobject: 'Case', id, name: words(fields.CaseNumber, fields.Subject) },
    ],
  },
  {
    sobject: 'Opportunity',
    soql: (id: string) =>
      `SELECT Id, OpportunityId, Opportunity.Name FROM OpportunityContactRole WHERE ContactId = ${id} AND Opportunity.IsClosed = false ORDER BY CreatedDate DESC LIMIT ${MOST}`,
    target: ({ fields }: SalesforceRecord): LogTarget[] =>
      typeof fields.OpportunityId === 'string'
        ? [
            {
              sobject: 'Opportunity',
              id: fields.OpportunityId,
              name: words(fields['Opportunity.Name']),
            },
          ]
        : [],
  },
] as const;

function recordsOf(answer: Queried | undefined): readonly SalesforceRecord[] {
  return answer === undefined || answer instanceof SalesforceProblem ? [] : answer;
}

const words = (...parts: readonly unknown[]) =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(', ');

/** Somebody may have several roles in one opportunity. */
function isFirst({ id }: LogTarget, at: number, all: readonly LogTarget[]): boolean {
  return all.findIndex((one) => one.id === id) === at;
}
