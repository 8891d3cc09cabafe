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
  refusals: [],
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

/** What a search can be refused with. */
export const SEARCH_REFUSED: readonly ErrorRow[] = [
  {
    name: 'it takes too long',
    org: { refusals: [{ as: 'queryTimeout', on: 'search' }] },
    reads:
      'Salesforce took too long to search. There is very much to look through. Try again, or search for something narrower.',
    said: 'Your query request was running for too long.',
  },
  {
    name: 'a fault of the server',
    org: { refusals: [{ as: 'serverFault', on: 'search' }] },
    reads:
      'Salesforce isn’t available. It’s under maintenance or has a fault of its own. Try again in a few minutes.',
    said: 'An unexpected error occurred. ErrorId: 1795250013841-1',
  },
];
