import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrated } from '@/lib/settings/migrations';
import { readSettingsOver } from '@/lib/settings/read';
import { SETTINGS_VERSION } from '@/lib/settings/settings';

const fixture = (version: number) => path.join(import.meta.dirname, `fixtures/v${version}.json`);
const versions = Array.from({ length: SETTINGS_VERSION }, (_, at) => at + 1);

test('settings that any version stored become those of today', () => {
  expect(versions.filter((version) => !existsSync(fixture(version)))).toEqual([]);
  for (const version of versions) {
    expect(readSettingsOver(JSON.parse(readFileSync(fixture(version), 'utf8')))).toMatchObject({
      version: 1,
      defaultCountry: 'NO',
      objects: {
        Contact: {
          card: ['Title', 'Region__c'],
          editable: ['FirstName', 'LastName', 'Title', 'LeadSource', 'DoNotCall', 'Description'],
          identity: { messenger: 'Messenger_Id__c' },
        },
        Lead: { editable: expect.arrayContaining(['Company', 'Status']) },
        Visit__c: { card: ['Name'], editable: ['Name'], form: ['Name', 'When__c'], identity: {} },
      },
      creates: ['Lead', 'Visit__c'],
      assignmentRules: true,
      caseMessages: 25,
    });
  }
});

test('the steps run one after the other, from the version that was stored', () => {
  const steps = [
    {
      from: 1,
      up: ({ colour, ...rest }: object & { colour?: unknown }) => ({ ...rest, tone: colour }),
    },
    { from: 2, up: (stored: object) => ({ ...stored, loud: true }) },
  ];
  expect(migrated({ version: 1, colour: 'red' }, steps, 3)).toEqual({
    version: 3,
    tone: 'red',
    loud: true,
  });
  expect(migrated({ version: 2, tone: 'red' }, steps, 3)).toEqual({
    version: 3,
    tone: 'red',
    loud: true,
  });
  expect(migrated({ version: 3, tone: 'red' }, steps, 3)).toEqual({ version: 3, tone: 'red' });
});

test.each([
  ['of a later Threadside', { version: 4 }],
  ['of before the first', { version: 0 }],
  ['without a version', {}],
  ['that are none', 'settings'],
])('settings %s are not read', (_, stored) => {
  expect(migrated(stored, [], 3)).toBeNull();
});
