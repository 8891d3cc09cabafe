/**
 * Under which name the rows that point at a row by this reference (`Object.Field`) are queried from
 * there, as in `SELECT (SELECT Id FROM Contacts) FROM Account`. The others have no such name.
 */
const CHILD_NAMES: Readonly<Record<string, string>> = {
  'Account.ParentId': 'ChildAccounts',
  'Campaign.ParentId': 'ChildCampaigns',
  'CampaignMember.CampaignId': 'CampaignMembers',
  'CampaignMember.ContactId': 'CampaignMembers',
  'CampaignMember.LeadId': 'CampaignMembers',
  'Case.AccountId': 'Cases',
  'Case.ContactId': 'Cases',
  'Case.ParentId': 'Cases',
  'Contact.AccountId': 'Contacts',
  'Contact.Referred_By__c': 'Referred_Contacts__r',
  'Event.WhatId': 'Events',
  'Event.WhoId': 'Events',
  'Lead.Referred_By__c': 'Referred_Leads__r',
  'Opportunity.AccountId': 'Opportunities',
  'Opportunity.CampaignId': 'Opportunities',
  'OpportunityContactRole.ContactId': 'OpportunityContactRoles',
  'OpportunityContactRole.OpportunityId': 'OpportunityContactRoles',
  'Task.WhatId': 'Tasks',
  'Task.WhoId': 'Tasks',
  'Warranty__c.Account__c': 'Warranties__r',
  'Warranty__c.Contact__c': 'Warranties__r',
};

/** The name of that relationship, or null where it has none. */
export function childName(sobject: string, field: string): string | null {
  return CHILD_NAMES[`${sobject}.${field}`] ?? null;
}
