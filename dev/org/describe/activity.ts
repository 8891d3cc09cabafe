import { checkbox, READ_ONLY, reference } from '@/dev/org/describe/builders';
import type { FieldDescribe } from '@/dev/org/describe/field';

/** Objects that a task or an event can be about. */
const ABOUT = ['Account', 'Campaign', 'Case', 'Opportunity', 'Warranty__c'] as const;

/** What tasks and events have in common: a person, a record they are about, and its account. */
export const ACTIVITY_FIELDS: readonly FieldDescribe[] = [
  reference('WhoId', 'Name ID', 'Who', ['Contact', 'Lead']),
  reference('WhatId', 'Related To ID', 'What', ABOUT),
  reference('AccountId', 'Account ID', 'Account', ['Account'], READ_ONLY),
  checkbox('IsArchived', 'Archived', { ...READ_ONLY, permissionable: false }),
  checkbox('IsReminderSet', 'Reminder Set'),
];
