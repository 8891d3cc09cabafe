import type { LogTask } from '@/lib/capture/log-task';
import { aField, aList, anObject } from '@/lib/salesforce/describe-fixture';

/** A hand-written Task as an organisation with statuses of its own describes it. */
export const TASK = anObject('Task', [
  aField('Subject', 'combobox', { length: 255 }),
  aField('Description', 'textarea', { length: 32_000 }),
  aField('ActivityDate', 'date'),
  aField('Status', 'picklist', { picklistValues: aList(['Open*', 'Done', 'Dropped']) }),
  aField('WhoId', 'reference', { referenceTo: ['Contact', 'Lead'] }),
  aField('WhatId', 'reference', { referenceTo: ['Account', 'Case', 'Opportunity'] }),
]);

export const INGRID = {
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: { Name: 'Ingrid Solheim-Andreassen' },
};

/** A log on Ingrid's case. */
export const ON_CASE: LogTask = {
  describe: TASK,
  person: INGRID,
  subject: 'WhatsApp conversation, 21 Nov 2026',
  day: '2026-11-21',
  status: 'Done',
  whatId: '500000000000001AAA',
};
