import Info from 'lucide-react/icons/info';
import TextSelect from 'lucide-react/icons/text-select';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import type { LookUp } from '@/lib/chats/look-up';

/** Says that something was brought from a page, or why nothing could be, and leads back in one press. */
export function LookUpBar({
  lookUp,
  inChat,
  onLeave,
}: {
  lookUp: LookUp;
  /** Whether a chat is what it leads back to. */
  inChat: boolean;
  onLeave: () => void;
}) {
  const isText = lookUp.is === 'text';
  return (
    <div
      role="status"
      className={`flex shrink-0 items-start gap-2 border-b border-line px-3 py-2 text-label ${isText ? 'bg-well' : 'bg-warn-soft'}`}
    >
      <Icon of={isText ? TextSelect : Info} className={isText ? '' : 'text-warn'} />
      <p className="min-w-0 flex-1">
        {isText ? i18n.t('search.lookedUp') : i18n.t(REASONS[lookUp.why])}
      </p>
      <LinkButton onClick={onLeave}>
        {i18n.t(inChat ? 'search.backToChat' : 'search.leaveLookUp')}
      </LinkButton>
    </div>
  );
}

const REASONS = {
  'nothing-selected': 'search.nothingSelected',
  'page-closed': 'search.pageClosed',
  'bad-link': 'search.badLink',
} as const;
