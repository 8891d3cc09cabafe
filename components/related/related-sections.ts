import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { open } from '@/components/related/CaseRows';
import { formatNumber, plural } from '@/lib/i18n/plural';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { Related, RelatedAnswer } from '@/lib/salesforce/related';
import { MOST_RELATED } from '@/lib/salesforce/related-queries';

/** One section of what hangs on a person. */
export interface PartSection {
  readonly id: 'account' | 'opportunities' | 'cases' | 'campaigns' | 'activity';
  /** The object whose rows it shows, as far as they are of one kind. */
  readonly sobject: string;
  readonly title: string;
  /** Says that there is nothing, below `locales`. */
  readonly none: 'related.none' | 'related.noneOpen';
  readonly answer: (related: Related) => RelatedAnswer;
  /** What the head says of it ("2 open"); null where that is not known. */
  readonly count: (related: Related) => string | null;
}

const HIDDEN: RelatedAnswer = { is: 'hidden' };

/** The sections that a person can have; titles are the organisation's own words. */
export function sectionsOf(person: SalesforceRecord, describes: Describes): readonly PartSection[] {
  const titleOf = (sobject: string, many: boolean) =>
    (many ? describes[sobject]?.labelPlural : describes[sobject]?.label) ?? sobject;
  const account: PartSection = {
    id: 'account',
    sobject: 'Account',
    title: titleOf('Account', false),
    none: 'related.none',
    answer: ({ account }) => account ?? HIDDEN,
    count: () => null,
  };
  const opportunities: PartSection = {
    id: 'opportunities',
    sobject: 'Opportunity',
    title: titleOf('Opportunity', true),
    none: 'related.noneOpen',
    answer: ({ opportunities }) => opportunities ?? HIDDEN,
    count: (related) =>
      counted(related.opportunities, (records) => plural(records.length, 'related.open')),
  };
  const cases: PartSection = {
    id: 'cases',
    sobject: 'Case',
    title: titleOf('Case', true),
    none: 'related.none',
    answer: ({ cases }) => cases ?? HIDDEN,
    count: (related) =>
      counted(related.cases, (records) =>
        i18n.t('related.openOf', [formatNumber(open(records).length), many(records.length)]),
      ),
  };
  const campaigns: PartSection = {
    id: 'campaigns',
    sobject: 'CampaignMember',
    title: i18n.t('related.campaigns'),
    none: 'related.none',
    answer: ({ campaigns }) => campaigns ?? HIDDEN,
    count: (related) => counted(related.campaigns, (records) => many(records.length)),
  };
  const activity: PartSection = {
    id: 'activity',
    sobject: 'Task',
    title: i18n.t('related.activity'),
    none: 'related.none',
    answer: bothActivities,
    count: (related) => counted(bothActivities(related), (records) => many(records.length)),
  };
  if (person.sobject === 'Lead') return [campaigns, activity];
  const hasAccount = typeof person.fields.AccountId === 'string';
  return [...(hasAccount ? [account] : []), opportunities, cases, activity];
}

/** Tasks and events are one section: what one of them has is shown even if the other was refused. */
function bothActivities({ tasks = HIDDEN, events = HIDDEN }: Related): RelatedAnswer {
  if (tasks.is === 'rows' && events.is === 'rows') {
    return { is: 'rows', records: [...tasks.records, ...events.records] };
  }
  if (tasks.is === 'rows') return tasks;
  return events.is === 'rows' ? events : tasks;
}

function counted(
  answer: RelatedAnswer | undefined,
  say: (records: readonly SalesforceRecord[]) => string,
): string | null {
  return answer?.is === 'rows' && answer.records.length > 0 ? say(answer.records) : null;
}

/** So many, or at least: more rows are not read. */
const many = (count: number) =>
  count < MOST_RELATED ? formatNumber(count) : i18n.t('related.atLeast', [formatNumber(count)]);
