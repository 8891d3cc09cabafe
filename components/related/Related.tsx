import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { useOpenSections } from '@/components/hooks/use-open-sections';
import { useRelated } from '@/components/hooks/use-related';
import { RefreshFailed } from '@/components/RefreshFailed';
import { ActivityRows } from '@/components/related/ActivityRows';
import { CampaignRows } from '@/components/related/CampaignRows';
import { CaseRows } from '@/components/related/CaseRows';
import { PartState } from '@/components/related/PartState';
import { AccountRow, OpportunityRow } from '@/components/related/RelatedRows';
import { type PartSection, sectionsOf } from '@/components/related/related-sections';
import { FoldingSection } from '@/components/ui/FoldingSection';
import { LinkButton } from '@/components/ui/LinkButton';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What hangs on a Contact or a Lead: a section for each kind, which can be folded away. */
export function Related({
  person,
  chat,
  describes,
  room,
}: {
  person: SalesforceRecord;
  /** The chat (by `chatKey`) that the person is shown for. */
  chat: string | null;
  describes: Describes;
  room: WriteRoom;
}) {
  const folds = useOpenSections();
  const sections = sectionsOf(person, describes);
  const wanted = folds !== null && sections.some(({ id }) => folds.isOpen(id));
  const { answer, replace, isHeldBack } = useRelated(person, describes, wanted);
  const ask = () => void answer.refetch();
  if (folds === null) return <div aria-busy="true" />;
  if (isHeldBack && answer.data === undefined && !answer.isFetching) {
    return (
      <p className="px-3 py-2 text-label">
        <LinkButton onClick={ask}>{i18n.t('related.show')}</LinkButton>
      </p>
    );
  }
  if (answer.error && answer.data === undefined) {
    return <RefreshFailed problem={SalesforceProblem.from(answer.error)} onRetry={ask} />;
  }

  function rows({ id, sobject }: PartSection, records: readonly SalesforceRecord[]) {
    const describe = describes[sobject];
    if (id === 'activity') return <ActivityRows records={records} />;
    if (id === 'campaigns') return <CampaignRows records={records} />;
    if (describe === undefined) return null;
    const source = { describe, room, chat, onRecord: replace };
    if (id === 'cases') return <CaseRows records={records} source={source} />;
    const Row = ROWS[id];
    return records.map((record) => <Row key={record.id} record={record} source={source} />);
  }

  return sections.map((section) => (
    <FoldingSection
      key={section.id}
      title={section.title}
      count={answer.data ? section.count(answer.data) : null}
      open={folds.isOpen(section.id)}
      onToggle={(open) => folds.toggle(section.id, open)}
    >
      <PartState
        answer={answer.data && section.answer(answer.data)}
        none={i18n.t(section.none)}
        hidden={i18n.t('related.hidden', [section.title])}
        onRetry={ask}
      >
        {(records) => rows(section, records)}
      </PartState>
    </FoldingSection>
  ));
}

const ROWS = { account: AccountRow, opportunities: OpportunityRow } as const;
