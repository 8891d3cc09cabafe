import { i18n } from '#i18n';
import { type NotePart, splitNote } from '@/lib/capture/log-parts';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { KEEPALIVE_BYTES } from '@/lib/salesforce/keepalive';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { cutToLength, lengthInSalesforce } from '@/lib/salesforce/typed/length';

/** What the Tasks of one log have in common. */
export interface LogTask {
  readonly describe: ObjectDescribe;
  readonly person: SalesforceRecord;
  readonly subject: string;
  /** `2026-11-21` */
  readonly day: string;
  /** A value of Task's Status, null where the user may not set it. */
  readonly status: string | null;
  /** A case or opportunity, null for none. */
  readonly whatId: string | null;
}

/** For what is asked in the same call, and for an edit that is saved at the same time. */
const SPARE_BYTES = 12 * 1024;
/** What Salesforce gives Task's Description and Subject where describe doesn't say. */
const USUAL_LENGTH = { Description: 32_000, Subject: 255 } as const;

/** Why this user can't log on this record, null if they can: a Task has to hold the text and the person. */
export function whyNoLog(
  describe: ObjectDescribe | undefined,
  person: SalesforceRecord | null,
): 'no-rights' | 'no-person' | null {
  if (describe === undefined || !describe.createable) return 'no-rights';
  if (fieldOf(describe, 'Description') === null) return 'no-rights';
  const who = fieldOf(describe, 'WhoId');
  if (who === null) return 'no-rights';
  return person !== null && who.referenceTo.includes(person.sobject) ? null : 'no-person';
}

/**
 * The values of one Task of a log, those alone that this user may set. `part` counts from 1.
 * A Lead takes no WhatId: Salesforce refuses both together.
 */
export function taskValues(
  { describe, person, subject, day, status, whatId }: LogTask,
  text: string,
  part: number,
  of: number,
): Record<string, FieldValue> {
  const wanted: Record<string, FieldValue> = {
    Subject: partSubject(describe, subject, part, of),
    Description: text,
    Status: status,
    ActivityDate: day,
    WhoId: person.id,
    WhatId: person.sobject === 'Lead' ? null : whatId,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => value !== null && value !== '' && fieldOf(describe, name) !== null,
    ),
  );
}

/**
 * Cuts the text of a log into what each of its Tasks holds: no longer than the field, and no request
 * larger than what outlives a closing panel.
 */
export function logParts(task: LogTask, text: string): readonly NotePart[] {
  const rest = JSON.stringify(taskValues(task, '', 99, 99));
  // `,"Description":""`, and some more parts than 99.
  const around = new TextEncoder().encode(rest).byteLength + 40;
  return splitNote(text, {
    length: lengthOf(task.describe, 'Description'),
    bytes: KEEPALIVE_BYTES - SPARE_BYTES - around,
  });
}

/** How many characters a typed Subject is too long, 0 if it fits. */
export function subjectOver({ describe, subject }: LogTask): number {
  return Math.max(0, lengthInSalesforce(subject) - lengthOf(describe, 'Subject'));
}

/** `WhatsApp conversation, 21 Nov 2026 (1 of 3)` */
function partSubject(describe: ObjectDescribe, subject: string, part: number, of: number): string {
  const most = lengthOf(describe, 'Subject');
  if (of === 1) return cutToLength(subject, most);
  const which = ` ${i18n.t('log.part', [String(part), String(of)])}`;
  return cutToLength(subject, most - which.length) + which;
}

function fieldOf(describe: ObjectDescribe, name: string) {
  return describe.fields.find((one) => one.name === name && one.createable) ?? null;
}

function lengthOf(describe: ObjectDescribe, name: keyof typeof USUAL_LENGTH): number {
  return fieldOf(describe, name)?.length || USUAL_LENGTH[name];
}
