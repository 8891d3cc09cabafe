import type { Derive } from '@/dev/org/derived';
import { OPPORTUNITY_CONTACT_ROLE } from '@/dev/org/describe/opportunity-contact-role';
import { stageNamed } from '@/dev/org/describe/stages';
import type { Row, Rows } from '@/dev/org/rows';

const MONTHS_OF_A_QUARTER = 3;

/** What Salesforce works out about an opportunity from its stage, amount and close date. */
export const DERIVED_OF_OPPORTUNITIES: Readonly<Record<string, Derive>> = {
  'Opportunity.IsClosed': ({ values }) => stageNamed(values.StageName).isClosed,
  'Opportunity.IsWon': ({ values }) => stageNamed(values.StageName).isWon,
  'Opportunity.ForecastCategory': ({ values }) =>
    values.ForecastCategoryName ?? stageNamed(values.StageName).forecast,
  'Opportunity.ExpectedRevenue': ({ values }) =>
    typeof values.Amount === 'number' && typeof values.Probability === 'number'
      ? Math.round(values.Amount * values.Probability) / 100
      : null,
  'Opportunity.FiscalYear': ({ values }) => fiscal(values.CloseDate)?.year ?? null,
  'Opportunity.FiscalQuarter': ({ values }) => fiscal(values.CloseDate)?.quarter ?? null,
  'Opportunity.Fiscal': ({ values }) => {
    const at = fiscal(values.CloseDate);
    return at === null ? null : `${at.year} ${at.quarter}`;
  },
  'OpportunityContactRole.IsPrimary': isPrimary,
};

/** An opportunity has one primary contact: making another one primary ends the first. */
function isPrimary(role: Row, rows: Rows): boolean {
  if (role.values.IsPrimary !== true) return false;
  const isLater = (other: Row) =>
    other.writtenAt === role.writtenAt ? other.id > role.id : other.writtenAt > role.writtenAt;
  return !rows
    .of(OPPORTUNITY_CONTACT_ROLE)
    .some(
      (other) =>
        other.values.OpportunityId === role.values.OpportunityId &&
        other.values.IsPrimary === true &&
        isLater(other),
    );
}

/** The fiscal year is the calendar's. */
function fiscal(date: unknown): { readonly year: number; readonly quarter: number } | null {
  if (typeof date !== 'string') return null;
  const month = Number(date.slice(5, 7));
  return { year: Number(date.slice(0, 4)), quarter: Math.ceil(month / MONTHS_OF_A_QUARTER) };
}
