import {
  checkbox,
  date,
  ID_FIELDS,
  longText,
  number,
  owner,
  picklist,
  READ_ONLY,
  REQUIRED,
  recordTypeId,
  reference,
  SYSTEM_FIELDS,
  text,
} from '@/dev/org/describe/builders';
import { LEAD_SOURCES } from '@/dev/org/describe/lead-sources';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { STAGES } from '@/dev/org/describe/stages';

const KNOWN = { ...READ_ONLY, nillable: false, permissionable: false } as const;

export const OPPORTUNITY: ObjectShape = {
  name: 'Opportunity',
  label: 'Opportunity',
  labelPlural: 'Opportunities',
  keyPrefix: '006',
  isWritable: true,
  isSearchable: true,
  fields: [
    ...ID_FIELDS('Opportunity'),
    recordTypeId(),
    reference('AccountId', 'Account ID', 'Account', ['Account']),
    checkbox('IsPrivate', 'Private'),
    text('Name', 'Name', 120, { ...REQUIRED, nameField: true }),
    longText('Description', 'Description', 32000),
    picklist(
      'StageName',
      'Stage',
      STAGES.map(({ name }) => name),
      REQUIRED,
    ),
    number('currency', 'Amount', 'Amount', [18, 2]),
    number('percent', 'Probability', 'Probability (%)', [3, 0]),
    number('currency', 'ExpectedRevenue', 'Expected Amount', [18, 2], READ_ONLY),
    number('double', 'TotalOpportunityQuantity', 'Quantity', [18, 2]),
    date('CloseDate', 'Close Date', REQUIRED),
    picklist('Type', 'Opportunity Type', ['Existing Business', 'New Business']),
    text('NextStep', 'Next Step', 255),
    picklist('LeadSource', 'Lead Source', LEAD_SOURCES),
    checkbox('IsClosed', 'Closed', KNOWN),
    checkbox('IsWon', 'Won', KNOWN),
    picklist('ForecastCategory', 'Forecast Category', forecasts(), {
      ...KNOWN,
      restrictedPicklist: true,
      length: 40,
    }),
    picklist('ForecastCategoryName', 'Forecast Category', forecasts(), {
      defaultedOnCreate: true,
    }),
    reference('CampaignId', 'Campaign ID', 'Campaign', ['Campaign']),
    owner(false),
    ...SYSTEM_FIELDS,
    date('LastActivityDate', 'Last Activity', READ_ONLY),
    number('int', 'FiscalQuarter', 'Fiscal Quarter', [9, 0], READ_ONLY),
    number('int', 'FiscalYear', 'Fiscal Year', [9, 0], READ_ONLY),
    text('Fiscal', 'Fiscal Period', 6, READ_ONLY),
    picklist('Lane__c', 'Lane', ['Nordic', 'North Sea', 'Atlantic', 'Asia']),
  ],
};

/** The categories that stages fall into, each once. */
function forecasts(): readonly string[] {
  return [...new Set(STAGES.map(({ forecast }) => forecast))];
}
