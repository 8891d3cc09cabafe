import { localDate } from '@/dev/org/dates';
import { CAMPAIGN_MEMBER, RESPONDED_STATUSES } from '@/dev/org/describe/campaign-member';
import { RestError } from '@/dev/org/errors';
import type { Row, Rows, Values } from '@/dev/org/rows';

/**
 * A campaign has a person once, as a contact or as a lead; the day of the first answer is kept.
 * @throws RestError for both, neither, or a second time
 */
export function memberFollows(rows: Rows, before: Row | null, after: Values): Values {
  const { ContactId, LeadId } = after;
  if ((typeof ContactId === 'string') === (typeof LeadId === 'string'))
    throw new RestError('wrongCombination', {
      message: 'A campaign member is either a contact or a lead',
      fields: ['ContactId', 'LeadId'],
    });
  const other = rows
    .of(CAMPAIGN_MEMBER)
    .find(
      ({ id, values }) =>
        id !== before?.id &&
        values.CampaignId === after.CampaignId &&
        (values.ContactId ?? values.LeadId) === (ContactId ?? LeadId),
    );
  if (other !== undefined)
    throw new RestError('duplicateValue', {
      message: `Already a campaign member: ${other.id}`,
      fields: [],
    });
  const isAnswer = RESPONDED_STATUSES.includes(String(after.Status));
  if (!isAnswer || typeof before?.values.FirstRespondedDate === 'string') return {};
  return { FirstRespondedDate: localDate('Europe/Oslo', Date.now()) };
}
