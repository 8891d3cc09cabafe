import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import ExternalLink from 'lucide-react/icons/external-link';
import MessagesSquare from 'lucide-react/icons/messages-square';
import { i18n } from '#i18n';
import { PanelBody } from '@/components/PanelFrame';
import { EmptyState } from '@/components/ui/EmptyState';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Sentence } from '@/components/ui/Sentence';
import { listOf } from '@/lib/i18n/list';

/** An inbox that Threadside works beside. */
export interface InboxPlace {
  readonly id: string;
  readonly label: string;
  /** As it is read: "web.whatsapp.com". */
  readonly address: string;
  readonly url: string;
  /** Goes to the tab that has it; absent where none has. */
  readonly onSwitch?: () => void;
}

const ROW =
  'grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] content-center gap-x-2 px-3 py-1 text-start hover:bg-well focus-visible:outline-offset-[-2px]';

/** The active tab has no inbox: where there is one; `off` names those that can be switched on. */
export function NoInbox({
  inboxes,
  off,
  isHidden,
  onChoose,
}: {
  inboxes: readonly InboxPlace[];
  off: readonly string[];
  /** The browser doesn't say what the tab shows: it may be an inbox all the same. */
  isHidden: boolean;
  /** Goes to where inboxes are switched on. */
  onChoose: () => void;
}) {
  return (
    <PanelBody>
      <EmptyState icon={MessagesSquare} title={i18n.t('states.noInbox')}>
        <p>{i18n.t(inboxes.length > 0 ? 'states.noInboxMeaning' : 'inboxes.allOff')}</p>
        {isHidden && (
          <p>
            <Sentence
              parts={[
                <LinkButton key="options" onClick={onChoose}>
                  {i18n.t('inboxes.hiddenTabOptions')}
                </LinkButton>,
              ]}
            >
              {(options) => i18n.t('inboxes.hiddenTab', [options])}
            </Sentence>
          </p>
        )}
      </EmptyState>
      {inboxes.length > 0 && (
        <ul className="border-t border-line">
          {inboxes.map((inbox) => (
            <li key={inbox.id}>
              {inbox.onSwitch ? (
                <button type="button" onClick={inbox.onSwitch} className={ROW}>
                  <InboxName inbox={inbox} />
                </button>
              ) : (
                <a href={inbox.url} target="_blank" rel="noreferrer" className={ROW}>
                  <InboxName inbox={inbox} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="space-y-2 border-t border-line px-3 py-3 text-label text-text-2">
        <p>
          {off.length > 0 && `${i18n.t('inboxes.canBeOn', [listOf(off)])} `}
          <LinkButton onClick={onChoose}>{i18n.t('inboxes.choose')}</LinkButton>
        </p>
        <p>{i18n.t('inboxes.anyPage', [i18n.t('app.lookUp')])}</p>
      </div>
    </PanelBody>
  );
}

function InboxName({ inbox }: { inbox: InboxPlace }) {
  return (
    <>
      <bdi className="font-medium wrap-anywhere">{inbox.label}</bdi>
      <span className="flex items-center gap-1.5 text-text-2">
        {inbox.onSwitch && i18n.t('states.openInTab')}
        <Icon of={inbox.onSwitch ? ArrowLeftRight : ExternalLink} mirrors />
      </span>
      <bdi dir="ltr" className="col-span-2 justify-self-start text-label wrap-anywhere text-text-2">
        {inbox.address}
      </bdi>
    </>
  );
}
