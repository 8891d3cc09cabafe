import MessageSquare from 'lucide-react/icons/message-square';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';

/** The sign of a value that the page stated. In a head it has its words beside it, elsewhere in a title. */
export function FromChat({ words = false }: { words?: boolean }) {
  return (
    <span
      title={words ? undefined : i18n.t('capture.fromChat')}
      className="inline-flex shrink-0 items-center gap-1 text-meta font-normal text-text-2"
    >
      <Icon of={MessageSquare} size="small" />
      <span className={words ? '' : 'sr-only'}>{i18n.t('capture.fromChat')}</span>
    </span>
  );
}
