import { cardPaths } from '@/lib/salesforce/card';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { soqlString } from '@/lib/salesforce/soql';

/** What hangs on a person, by the section of the panel that shows it. */
export const RELATED_PARTS = [
  'account',
  'opportunities',
  'cases',
  'campaigns',
  'tasks',
  'events',
] as const;
export type RelatedPart = (typeof RELATED_PARTS)[number];

/** Rows of a part; more of them nobody looks through in a panel. */
export const MOST_RELATED = 20;
const MOST_ACTIVITY = 10;

/** The object of each part. */
export const RELATED_OBJECTS: Readonly<Record<RelatedPart, string>> = {
  account: 'Account',
  opportunities: 'Opportunity',
  cases: 'Case',
  campaigns: 'CampaignMember',
  tasks: 'Task',
  events: 'Event',
};

/** What the rows of a part say, whatever an organisation chose to show of them. */
const SAID: Readonly<Record<RelatedPart, readonly string[]>> = {
  account: ['Industry', 'AnnualRevenue', 'OwnerId'],
  opportunities: ['StageName', 'Amount', 'CloseDate'],
  cases: ['CaseNumber', 'Subject', 'Status', 'Priority', 'IsClosed', 'CreatedDate'],
  campaigns: [],
  tasks: ['Subject', 'Status', 'ActivityDate', 'IsClosed', 'TaskSubtype'],
  events: ['Subject', 'StartDateTime'],
};

/**
 * The query of a part for a Contact or a Lead; null where there is nothing to ask: a Lead has no cases,
 * nobody without an account has one to show.
 * @param describe of the part's object; undefined where it is not described, as CampaignMember
 * @param chosen what the organisation shows of it, by API name
 */
export function relatedQuery(
  part: RelatedPart,
  person: SalesforceRecord,
  describe: ObjectDescribe | undefined,
  chosen: readonly string[],
): string | null {
  const where = conditionOf(part, person);
  if (where === null) return null;
  if (part === 'campaigns') return `${CAMPAIGNS} WHERE ${where} ${NEWEST} LIMIT ${MOST_RELATED}`;
  if (describe === undefined) return null;
  const paths = relatedPaths(part, describe, chosen).join(', ');
  return `SELECT ${paths} FROM ${describe.name} WHERE ${where} ${ORDER[part]}`;
}

/** The paths that are read of a part's rows. */
export function relatedPaths(
  part: RelatedPart,
  describe: ObjectDescribe,
  chosen: readonly string[],
): readonly string[] {
  return cardPaths(describe, [...SAID[part], ...chosen]);
}

const CAMPAIGNS = 'SELECT Id, Status, CampaignId, Campaign.Name FROM CampaignMember';
const NEWEST = 'ORDER BY CreatedDate DESC';

const ORDER: Readonly<Record<RelatedPart, string>> = {
  account: 'LIMIT 1',
  opportunities: `ORDER BY CloseDate LIMIT ${MOST_RELATED}`,
  cases: `ORDER BY IsClosed, CreatedDate DESC LIMIT ${MOST_RELATED}`,
  campaigns: '',
  tasks: `ORDER BY ActivityDate DESC NULLS LAST, CreatedDate DESC LIMIT ${MOST_ACTIVITY}`,
  events: `ORDER BY StartDateTime DESC LIMIT ${MOST_ACTIVITY}`,
};

function conditionOf(part: RelatedPart, { sobject, id, fields }: SalesforceRecord): string | null {
  const isContact = sobject === 'Contact';
  const account = isContact && typeof fields.AccountId === 'string' ? fields.AccountId : null;
  switch (part) {
    case 'account':
      return account === null ? null : `Id = ${soqlString(account)}`;
    case 'opportunities':
      if (!isContact) return null;
      return account === null
        ? `IsClosed = false AND Id IN (SELECT OpportunityId FROM OpportunityContactRole WHERE ContactId = ${soqlString(id)})`
        : `IsClosed = false AND AccountId = ${soqlString(account)}`;
    case 'cases':
      return isContact ? `ContactId = ${soqlString(id)}` : null;
    case 'campaigns':
      return isContact ? null : `LeadId = ${soqlString(id)}`;
    case 'tasks':
    case 'events':
      return `WhoId = ${soqlString(id)}`;
  }
}
