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

export const EVENT: ObjectShape = {
  name: 'Event',
  label: 'Event',
  labelPlural: 'Events',
  keyPrefix: '00U',
  isWritable: true,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Event'),
    ...ACTIVITY_FIELDS,
    picklist('Subject', 'Subject', ['Call', 'Email', 'Meeting', 'Other'], {}, 'combobox'),
    text('Location', 'Location', 255),
    checkbox('IsAllDayEvent', 'All-Day Event', { permissionable: false }),
    dateTime('ActivityDateTime', 'Due Date Time', { permissionable: false }),
    date('ActivityDate', 'Due Date Only', { permissionable: false }),
    number('int', 'DurationInMinutes', 'Duration', [8, 0], { permissionable: false }),
    dateTime('StartDateTime', 'Start Date Time', { permissionable: false }),
    dateTime('EndDateTime', 'End Date Time', { permissionable: false }),
    date('EndDate', 'End Date', READ_ONLY),
    longText('Description', 'Description', 32000),
    owner(false),
    checkbox('IsPrivate', 'Private'),
    picklist('ShowAs', 'Show Time As', ['Busy*', 'OutOfOffice', 'Free'], {
      restrictedPicklist: true,
      length: 40,
    }),
    picklist('Type', 'Type', ['Call', 'Meeting', 'Other'], { length: 40 }),
    picklist('EventSubtype', 'Event Subtype', ['Event*'], {
      restrictedPicklist: true,
      updateable: false,
      length: 40,
    }),
    ...SYSTEM_FIELDS,
  ],
};
