import type { SwitchChange } from '@/dev/org/switches';

/** One row of the error table: how the org is brought to it, and what the agent then reads. */
export interface ErrorRow {
  readonly name: string;
  readonly org: SwitchChange;
  /** What happened, what it means and what to do. */
  readonly reads: string;
  /** Salesforce's own words. */
  readonly said: string;
}

/** Takes back what any row has switched on. */
export const WELL: SwitchChange = {
  limitReached: false,
  apiDisabledForOrg: false,
  apiDisabledForUser: false,
  restNotAllowed: false,
  unavailable: false,
  lockRow: 0,
  readOnlyRecords: [],
  hiddenRecords: [],
  objectRights: {},
  readOnlyFields: {},
  hiddenFields: {},
  validationRule: null,
  validationRules: [],
  duplicateRules: [],
  duplicateResultAs: 'duplicateResut',
};

/** What any call can meet before it is read: the session, the right to the API, and the limits. */
export const AT_THE_DOOR: readonly ErrorRow[] = [
  {
    name: 'too many calls at once',
    org: { limitReached: 'ConcurrentRequests' },
    reads:
      'Salesforce is busy. Too much is asked of it at this moment. Nothing was changed. Try again in a few seconds.',
    said: 'ConcurrentRequests Limit exceeded.',
  },
  {
    name: 'too many long calls',
    org: { limitReached: 'ConcurrentPerOrgLongTxn' },
    reads:
      'Salesforce is busy. Too much is asked of it at this moment. Nothing was changed. Try again in a few seconds.',
    said: 'ConcurrentPerOrgLongTxn Limit exceeded.',
  },
  {
    name: 'no API for the organisation',
    org: { apiDisabledForOrg: true },
    reads:
      'Your organisation may not use Salesforce’s API. You’re signed in, but the API isn’t part of your organisation’s edition, or Salesforce has switched it off. Ask your administrator to have Salesforce switch it on.',
    said: 'The REST API is not enabled for this Organization.',
  },
  {
    name: 'no API for the user',
    org: { apiDisabledForUser: true },
    reads:
      'Your user may not use Salesforce’s API. You’re signed in, but without it Threadside can’t read or save for you. Ask your administrator to give your user the permission “API Enabled”.',
    said: 'API is disabled for this User',
  },
  {
    name: 'no API for the app',
    org: { restNotAllowed: true },
    reads:
      'Your organisation doesn’t let this app use Salesforce’s API. You’re signed in, but a rule of your organisation keeps this app out. Signing in again doesn’t change that. Ask your administrator to allow the app under API Access Control.',
    said: 'This session is not valid for use with the REST API',
  },
];

/** The day's calls, and an outage: a change of a field waits, everything else is told. */
export const AWAY: readonly ErrorRow[] = [
  {
    name: 'the day’s calls are used up',
    org: { limitReached: true },
    reads:
      'Your organisation’s calls are used up. All Salesforce calls of the last 24 hours are spent, by every app together. What you typed is kept. Calls come back bit by bit. Try again in a few minutes, or work in Salesforce itself.',
    said: 'TotalRequests Limit exceeded.',
  },
  {
    name: 'away, in HTML',
    org: { unavailable: true },
    reads:
      'Salesforce isn’t available. It’s under maintenance or has a fault of its own. Try again in a few minutes.',
    said: '503',
  },
  {
    name: 'away, in JSON',
    org: { unavailable: { as: 'json', retryAfterSeconds: 120 } },
    reads:
      'Salesforce isn’t available. It’s under maintenance or has a fault of its own. Try again in a few minutes.',
    said: 'The server is temporarily unavailable. Please try again later.',
  },
];

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
