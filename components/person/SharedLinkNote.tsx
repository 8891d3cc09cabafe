import { i18n } from '#i18n';
import type { useSharedLink } from '@/components/hooks/use-shared-link';
import { Refusal } from '@/components/Refusal';
import { InlineResult } from '@/components/ui/InlineResult';
import { LinkButton } from '@/components/ui/LinkButton';

/** What kept a link from being shared with colleagues. Nothing is said where it was shared, or never is. */
export function SharedLinkNote({
  shared: { step, keeper, takeOver, dismiss },
}: {
  shared: ReturnType<typeof useSharedLink>;
}) {
  switch (step.is) {
    case 'taken': {
      const label = keeper(step.record)?.field.label ?? '';
      return (
        <InlineResult tone="bad" title={i18n.t('search.onlyHere')} onDismiss={dismiss}>
          <p>
            {i18n.t('search.taken', [label])}{' '}
            <bdi className="font-mono text-meta">{step.value}</bdi>
          </p>
          <LinkButton onClick={() => void takeOver()}>{i18n.t('search.takeOver')}</LinkButton>
        </InlineResult>
      );
    }
    case 'failed':
      return (
        <InlineResult tone="bad" title={i18n.t('search.onlyHere')} onDismiss={dismiss}>
          <p>
            <Refusal problem={step.problem} />
          </p>
        </InlineResult>
      );
    case 'unanswered':
      return (
        <InlineResult tone="bad" title={i18n.t('search.onlyHere')} onDismiss={dismiss}>
          <p>{i18n.t('search.noAnswer')}</p>
        </InlineResult>
      );
    default:
      return null;
  }
}
