import {
  checkbox,
  ID_FIELDS,
  picklist,
  REQUIRED,
  reference,
  SYSTEM_FIELDS,
} from '@/dev/org/describe/builders';
import type { ObjectShape } from '@/dev/org/describe/shape';

/** Which contact plays which part in an opportunity. */
export const OPPORTUNITY_CONTACT_ROLE: ObjectShape = {
  name: 'OpportunityContactRole',
  label: 'Opportunity Contact Role',
  labelPlural: 'Opportunity Contact Roles',
  keyPrefix: '00K',
  isWritable: true,
  isSearchable: false,
  fields: [
    ...ID_FIELDS('Contact Role'),
    reference('OpportunityId', 'Opportunity ID', 'Opportunity', ['Opportunity'], {
      ...REQUIRED,
      updateable: false,
      cascadeDelete: true,
    }),
    reference('ContactId', 'Contact ID', 'Contact', ['Contact'], REQUIRED),
    picklist(
      'Role',
      'Role',
      ['Business User', 'Decision Maker', 'Economic Buyer', 'Evaluator', 'Influencer', 'Other'],
      { length: 40 },
    ),
    checkbox('IsPrimary', 'Primary', { permissionable: false }),
    ...SYSTEM_FIELDS,
  ],
};
