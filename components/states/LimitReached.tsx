import ExternalLink from 'lucide-react/icons/external-link';
import Gauge from 'lucide-react/icons/gauge';
import { i18n } from '#i18n';
import type { Allowance } from '@/components/AllowanceMeter';
import { PanelBody } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { OutLink } from '@/components/ui/OutLink';
import { Section } from '@/components/ui/Section';
import { formatNumber, plural } from '@/lib/i18n/plural';

/** The organisation's calls are used up, and there is nothing to show. */
export function LimitReached({
  calls,
  host,
  onRetry,
}: {
  calls: Allowance | null;
  host: string;
  onRetry: () => void;
}) {
  const sentences = [
    calls === null ? null : i18n.t('states.limitSpent', [formatNumber(calls.total)]),
    calls?.used === undefined ? null : plural(calls.used, 'states.limitUsed'),
    i18n.t('states.limitBack'),
  ];
  return (
    <PanelBody>
      <EmptyState
        icon={Gauge}
        tone="bad"
        title={i18n.t('states.limit')}
        actions={
          <>
            <Button onClick={onRetry}>{i18n.t('states.tryNow')}</Button>
            <OutLink
              href={`https://${host}/`}
              className="flex items-center gap-1.5 px-2 font-medium"
            >
              <Icon of={ExternalLink} mirrors />
              {i18n.t('menu.openSalesforce')}
            </OutLink>
          </>
        }
      >
        <p>{sentences.filter((one) => one !== null).join(' ')}</p>
      </EmptyState>
      <div className="border-t border-line">
        <Section title={i18n.t('states.stillWorks')}>
          <p className="px-3 pb-2 text-text-2">{i18n.t('states.limitStillWorks')}</p>
        </Section>
      </div>
    </PanelBody>
  );
}
