import type { ErrorRow } from '@/tests/browser/support/error-rows';

/** What a change of Ingrid's title can be refused with. */
export const CHANGE_REFUSED = (ingrid: string): readonly ErrorRow[] => [
  {
    name: 'no right to the record',
    org: { readOnlyRecords: [ingrid] },
    reads:
      'Your user may not do this. Your rights in Salesforce don’t allow it for this record. Nothing was changed. Ask your administrator, or whoever owns the record.',
    said: 'insufficient access rights on object id',
  },
  {
    name: 'no right to change Contacts any more',
    org: { objectRights: { Contact: { edit: false } } },
    reads:
      'Your user may not do this. Your rights in Salesforce don’t allow it for this record. Nothing was changed. Ask your administrator, or whoever owns the record.',
    said: 'insufficient access rights on object id',
  },
  {
    name: 'the record is no longer shared',
    org: { hiddenRecords: [ingrid] },
    reads: 'This record is gone. It was deleted or is no longer shared with you. Search again.',
    said: 'The requested resource does not exist',
  },
  {
    name: 'the field has become read-only',
    org: { readOnlyFields: { Contact: ['Title'] } },
    reads:
      'You may not change this field. Your rights in Salesforce don’t allow it, so nothing was saved. Ask your administrator if you should be able to.',
    said: 'Unable to create/update fields: Title. Please check the security settings of this field and verify that it is read/write for your profile or permission set.',
  },
  {
    name: 'the field was hidden',
    org: { hiddenFields: { Contact: ['Title'] } },
    reads:
      'Salesforce doesn’t know a field that was asked for. It was renamed or removed, or your user may no longer see it. Nothing was changed. Refresh or try again. If this comes back, tell whoever set Threadside up.',
    said: "No such column 'Title' on sobject of type Contact",
  },
  {
    name: 'a rule of the field',
    org: { validationRule: { sobject: 'Contact', field: 'Title', message: 'Ask HR, "first".' } },
    reads: 'Not saved. Your organisation’s rule:',
    said: 'Ask HR, "first".',
  },
  {
    name: 'a rule of the record',
    org: {
      validationRules: [{ sobject: 'Contact', fields: [], message: 'Frozen until Monday.' }],
    },
    reads: 'Not saved. Your organisation’s rule:',
    said: 'Frozen until Monday.',
  },
  {
    name: 'the record is in use',
    org: { lockRow: 9 },
    reads:
      'The record is in use. Something else in Salesforce is saving it at this moment. Yours wasn’t saved. Save again in a few seconds.',
    said: 'unable to obtain exclusive access to this record',
  },
];

/** What a new Lead can be refused with. */
export const LEAD_REFUSED: readonly ErrorRow[] = [
  {
    name: 'no right to make Leads any more',
    org: { objectRights: { Lead: { create: false } } },
    reads:
      'Your user may not create this kind of record. Your rights in Salesforce don’t allow it, so nothing was saved. Ask your administrator if you should be able to.',
    said: 'entity type cannot be inserted: Lead',
  },
  {
    name: 'a typed field has become read-only',
    org: { readOnlyFields: { Lead: ['Company'] } },
    reads:
      'You may not change this field. Your rights in Salesforce don’t allow it, so nothing was saved. Ask your administrator if you should be able to. Unable to create/update fields: Company.',
    said: 'Unable to create/update fields: Company.',
  },
  {
    name: 'a rule of two fields',
    org: {
      validationRules: [
        {
          sobject: 'Lead',
          fields: ['Company', 'LastName'],
          message: 'Companies need a last name.',
        },
      ],
    },
    reads: 'Not saved. Your organisation’s rule: Companies need a last name.',
    said: 'Companies need a last name.',
  },
  {
    name: 'a rule of the record',
    org: { validationRule: { sobject: 'Lead', field: null, message: 'No Leads on Sundays.' } },
    reads: 'Not saved. Your organisation’s rule: No Leads on Sundays.',
    said: 'No Leads on Sundays.',
  },
  {
    name: 'the record is in use',
    org: { lockRow: 9 },
    reads:
      'The record is in use. Something else in Salesforce is saving it at this moment. Yours wasn’t saved. Save again in a few seconds.',
    said: 'unable to obtain exclusive access to this record',
  },
];

/** What a log can be refused with. */
export const TASK_REFUSED: readonly ErrorRow[] = [
  {
    name: 'no right to make Tasks any more',
    org: { objectRights: { Task: { create: false } } },
    reads:
      'Your user may not create this kind of record. Your rights in Salesforce don’t allow it, so nothing was saved. Ask your administrator if you should be able to.',
    said: 'entity type cannot be inserted: Task',
  },
  {
    name: 'a rule of the record',
    org: { validationRule: { sobject: 'Task', field: null, message: 'No logs on Sundays.' } },
    reads: 'Not saved. Your organisation’s rule: No logs on Sundays.',
    said: 'No logs on Sundays.',
  },
  {
    name: 'the person’s record is in use',
    org: { lockRow: 9 },
    reads:
      'The record is in use. Something else in Salesforce is saving it at this moment. Yours wasn’t saved. Save again in a few seconds.',
    said: 'unable to obtain exclusive access to this record',
  },
];

type Write = 'create' | 'update';

/** What the organisation's automation and policies, and what a write points to, can refuse it with. */
export const refusedWithin = (sobject: string, on: Write): readonly ErrorRow[] => [
  {
    name: 'a flow that failed',
    org: { refusals: [{ as: 'flowFault', on, sobject }] },
    reads:
      'Not saved. An automation of your organisation stopped it. A flow or trigger that runs on saving refused the record. Change what it asks for, or show its text to your administrator.',
    said: '“Credit check” process failed. Give your Salesforce admin these details.',
  },
  {
    name: 'a trigger that failed',
    org: { refusals: [{ as: 'triggerFault', on, sobject }] },
    reads: 'Not saved. An automation of your organisation stopped it.',
    said: 'CreditCheck: execution of BeforeInsert',
  },
  {
    name: 'a security policy',
    org: { refusals: [{ as: 'securityPolicy', on, sobject }] },
    reads:
      'A security policy of your organisation stopped this. Nothing was changed. Ask your administrator which policy it was.',
    said: 'The operation you requested was blocked by a transaction security policy.',
  },
  {
    name: 'a record it points to is not shared',
    org: { refusals: [{ as: 'referenceNotAllowed', on, sobject }] },
    reads:
      'Your user may not use a record this one points to. It isn’t shared with you, so nothing was saved. Choose another record there, or ask whoever owns it.',
    said: 'insufficient access rights on cross-reference id: 001Qx000000000BIAQ',
  },
  {
    name: 'a record it points to is gone',
    org: { refusals: [{ as: 'badReference', on, sobject }] },
    reads:
      'A linked record isn’t valid. Something this record points to is gone, or may not be used here. Nothing was saved. Choose another value there.',
    said: 'invalid cross reference id',
  },
  {
    name: 'values that clash',
    org: { refusals: [{ as: 'wrongCombination', on, sobject }] },
    reads:
      'Two values don’t go together. Salesforce doesn’t allow this combination, so nothing was saved. Change one of them and save again.',
    said: 'Related To ID: a lead can not have a related record',
  },
  {
    name: 'a value that was withdrawn from its picklist',
    org: { refusals: [{ as: 'badPicklistValue', on, sobject }] },
    reads:
      'A value isn’t allowed here. The field takes only certain values, and this isn’t one of them. Nothing was saved. Choose another and save again.',
    said: 'bad value for restricted picklist field: Klingon',
  },
];
