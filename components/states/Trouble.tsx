import TriangleAlert from 'lucide-react/icons/triangle-alert';
import UserX from 'lucide-react/icons/user-x';
import { i18n } from '#i18n';
import { PanelBody } from '@/components/PanelFrame';
import { AnswerDetails, type SalesforceAnswer } from '@/components/ui/AnswerDetails';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/** The record was deleted or is no longer shared. */
export function RecordGone({ onSearch }: { onSearch: () => void }) {
  return (
    <PanelBody>
      <EmptyState
        icon={UserX}
        tone="warn"
        title={i18n.t('states.gone')}
        actions={<Button onClick={onSearch}>{i18n.t('states.searchAgain')}</Button>}
      >
        <p>{i18n.t('states.goneMeaning')}</p>
      </EmptyState>
    </PanelBody>
  );
}

/** Something failed that has no state of its own: what happened, what it means, and another try. */
export function Trouble({
  title,
  meaning,
  answer,
  onRetry,
}: {
  title: string;
  meaning: string;
  answer: SalesforceAnswer | null;
  onRetry?: (() => void) | undefined;
}) {
  return (
    <PanelBody>
      <EmptyState
        icon={TriangleAlert}
        tone="bad"
        title={title}
        actions={onRetry && <Button onClick={onRetry}>{i18n.t('panel.tryAgain')}</Button>}
      >
        <p>{meaning}</p>
      </EmptyState>
      {answer && <AnswerDetails answer={answer} />}
    </PanelBody>
  );
}
