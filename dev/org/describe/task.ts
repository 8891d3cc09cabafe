import { ACTIVITY_FIELDS } from '@/dev/org/describe/activity';
import {
  checkbox,
  date,
  dateTime,
  ID_FIELDS,
  longText,
  number,
  owner,
  picklist,
  READ_ONLY,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** Statuses of a task that count as closed. */
export const CLOSED_TASK_STATUSES: readonly string[] = ['Completed'];

export const TASK: ObjectShape = {
  name: 'Task',
  label: 'Task',
  labelPlural: 'Tasks',
  keyPrefix: '00T',
  isWritable: true,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Activity'),
    ...ACTIVITY_FIELDS,
    picklist('Subject', 'Subject', ['Call', 'Email', 'Send Letter', 'Other'], {}, 'combobox'),
    date('ActivityDate', 'Due Date Only'),
    picklist(
      'Status',
      'Status',
      ['Not Started*', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
      { nillable: false, permissionable: false },
    ),
    picklist('Priority', 'Priority', ['High', 'Normal*', 'Low'], {
      nillable: false,
      permissionable: false,
    }),
    checkbox('IsHighPriority', 'High Priority', READ_ONLY),
    owner(true),
    longText('Description', 'Description', 32000),
    checkbox('IsClosed', 'Closed', { ...READ_ONLY, permissionable: false }),
    number('int', 'CallDurationInSeconds', 'Call Duration', [8, 0]),
    picklist('CallType', 'Call Type', ['Internal', 'Inbound', 'Outbound'], { length: 40 }),
    text('CallDisposition', 'Call Result', 255),
    text('CallObject', 'Call Object Identifier', 255),
    picklist('Type', 'Type', ['Call', 'Meeting', 'Message', 'Other'], { length: 40 }),
    picklist(
      'TaskSubtype',
      'Task Subtype',
      ['Task*', 'Email', 'ListEmail', 'Cadence', 'Call', 'LinkedIn'],
      {
        restrictedPicklist: true,
        updateable: false,
        length: 40,
      },
    ),
    dateTime('ReminderDateTime', 'Reminder Date/Time'),
    dateTime('CompletedDateTime', 'Completed Date/Time', READ_ONLY),
    ...SYSTEM_FIELDS,
  ],
};
