import type { Derive } from '@/dev/org/derived';
import { CAMPAIGN_MEMBER, RESPONDED_STATUSES } from '@/dev/org/describe/campaign-member';
import type { Row, Rows, Value } from '@/dev/org/rows';

/** The contact or lead that a campaign member is. */
function person({ values }: Row, rows: Rows): Row | undefined {
  return rows.referred(values.ContactId) ?? rows.referred(values.LeadId);
}

const ofPerson =
  (name: string): Derive =>
  (member, rows) =>
    person(member, rows)?.values[name] ?? null;

const hasResponded = ({ values }: Row) => RESPONDED_STATUSES.includes(String(values.Status));

const counted =
  (counts: (member: Row) => boolean): Derive =>
  (campaign, rows) =>
    rows
      .of(CAMPAIGN_MEMBER)
      .filter((member) => member.values.CampaignId === campaign.id && counts(member)).length;

const company = (member: Row, rows: Rows): Value => {
  const who = person(member, rows);
  if (who?.shape.name === 'Lead') return who.values.Company ?? null;
  return rows.referred(who?.values.AccountId)?.values.Name ?? null;
};

/** What Salesforce works out about campaigns and their members. */
export const DERIVED_OF_CAMPAIGNS: Readonly<Record<string, Derive>> = {
  'Campaign.NumberOfContacts': counted(({ values }) => typeof values.ContactId === 'string'),
  'Campaign.NumberOfLeads': counted(({ values }) => typeof values.LeadId === 'string'),
  'Campaign.NumberOfResponses': counted(hasResponded),
  'CampaignMember.HasResponded': hasResponded,
  'CampaignMember.Type': (member, rows) => person(member, rows)?.shape.name ?? null,
  'CampaignMember.Name': (member, rows) => {
    const { FirstName, LastName } = person(member, rows)?.values ?? {};
    return [FirstName, LastName].filter((part) => typeof part === 'string').join(' ') || null;
  },
  'CampaignMember.FirstName': ofPerson('FirstName'),
  'CampaignMember.LastName': ofPerson('LastName'),
  'CampaignMember.Title': ofPerson('Title'),
  'CampaignMember.Email': ofPerson('Email'),
  'CampaignMember.Phone': ofPerson('Phone'),
  'CampaignMember.MobilePhone': ofPerson('MobilePhone'),
  'CampaignMember.LeadSource': ofPerson('LeadSource'),
  'CampaignMember.CompanyOrAccount': company,
};
