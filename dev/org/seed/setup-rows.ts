import { dateTimeText } from '@/dev/org/dates';
import { RECORD_TYPE } from '@/dev/org/describe/record-type';
import { GROUP, ORGANIZATION, USER } from '@/dev/org/describe/setup';
import { STATUS_OBJECTS } from '@/dev/org/describe/statuses';
import { ORG_ID } from '@/dev/org/ids';
import { RECORD_TYPES } from '@/dev/org/record-types';
import type { Rows } from '@/dev/org/rows';
import { QUEUES } from '@/dev/org/seed/queues';
import { PRIYA, USERS } from '@/dev/org/users';

export const ORG_NAME = 'Halden Freight';

const FOUNDED = dateTimeText(Date.parse('2019-03-04T08:00:00Z'));
const STAMPS = {
  CreatedById: PRIYA.id,
  CreatedDate: FOUNDED,
  LastModifiedById: PRIYA.id,
  LastModifiedDate: FOUNDED,
  SystemModstamp: FOUNDED,
} as const;

/** The organisation itself, its users and its queues. */
export function plantSetup(rows: Rows): void {
  rows.add(
    ORGANIZATION,
    ORG_ID,
    {
      Id: ORG_ID,
      Name: ORG_NAME,
      Country: 'NO',
      DefaultLocaleSidKey: 'nb_NO',
      TimeZoneSidKey: 'Europe/Oslo',
      LanguageLocaleKey: 'en_US',
      OrganizationType: 'Enterprise Edition',
      InstanceName: 'EU60',
      IsSandbox: false,
      ...STAMPS,
    },
    true,
  );
  for (const user of USERS) {
    const values = {
      Id: user.id,
      Username: user.username,
      FirstName: user.firstName,
      LastName: user.lastName,
      Title: user.title,
      CompanyName: ORG_NAME,
      Email: user.username,
      Alias: user.firstName.slice(0, 8).toLowerCase(),
      IsActive: true,
      UserType: 'Standard',
      TimeZoneSidKey: user.timeZone,
      LocaleSidKey: user.locale,
      LanguageLocaleKey: user.language,
      ...STAMPS,
    };
    rows.add(USER, user.id, values, true);
  }
  for (const { id, name } of QUEUES) {
    const values = { Id: id, Name: name, DeveloperName: name.replace(' ', '_'), Type: 'Queue' };
    rows.add(GROUP, id, { ...values, ...STAMPS }, true);
  }
  for (const { id, sobject, developerName, name, isActive } of RECORD_TYPES) {
    const values = { Id: id, SobjectType: sobject, DeveloperName: developerName, Name: name };
    rows.add(
      RECORD_TYPE,
      id,
      { ...values, IsActive: isActive, IsPersonType: false, ...STAMPS },
      true,
    );
  }
  for (const { shape, rows: statuses } of STATUS_OBJECTS) {
    for (const values of statuses) {
      const id = rows.newId(shape);
      rows.add(shape, id, { ...values, Id: id, ...STAMPS }, true);
    }
  }
}
