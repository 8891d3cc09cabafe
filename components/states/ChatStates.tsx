import EyeOff from 'lucide-react/icons/eye-off';
import Hourglass from 'lucide-react/icons/hourglass';
import MessageSquare from 'lucide-react/icons/message-square';
import RotateCw from 'lucide-react/icons/rotate-cw';
import Users from 'lucide-react/icons/users';
import { i18n } from '#i18n';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { PageDiagnosis } from '@/components/states/PageDiagnosis';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/** What the panel says of a tab with an inbox while there is nobody to match. `label` names the inbox. */

/** An inbox, and no chat open in it. */
export function ChooseChat({ label }: { label: string }) {
  return (
    <PanelBody>
      <EmptyState icon={MessageSquare} title={i18n.t('states.chooseChat')}>
        <p>{i18n.t('states.chooseChatMeaning', [label])}</p>
      </EmptyState>
    </PanelBody>
  );
}

/** The tab is older than the extension, which can't see into it until it is loaded again. */
export function ReloadTab({ label, onReload }: { label: string; onReload: () => void }) {
  return (
    <>
      <PanelBody>
        <EmptyState icon={RotateCw} title={i18n.t('states.reloadTab')}>
          <p>{i18n.t('states.reloadTabMeaning', [label])}</p>
        </EmptyState>
      </PanelBody>
      <PanelFoot>
        <Button look="primary" onClick={onReload}>
          {i18n.t('states.reload', [label])}
        </Button>
      </PanelFoot>
    </>
  );
}

/** The page was asked who the chat is with, and takes its time. */
export function NoAnswerYet({ label, onReload }: { label: string; onReload: () => void }) {
  return (
    <PanelBody>
      <EmptyState
        icon={Hourglass}
        title={i18n.t('states.noAnswer', [label])}
        actions={<Button onClick={onReload}>{i18n.t('states.reload', [label])}</Button>}
      >
        <p role="status">{i18n.t('states.noAnswerMeaning')}</p>
      </EmptyState>
    </PanelBody>
  );
}

/** The inbox has changed beyond reading. */
export function Unreadable({
  label,
  tabId,
  onReload,
}: {
  label: string;
  tabId: number;
  onReload: () => void;
}) {
  return (
    <PanelBody>
      <EmptyState
        icon={EyeOff}
        tone="warn"
        title={i18n.t('states.unreadable')}
        actions={<Button onClick={onReload}>{i18n.t('states.reload', [label])}</Button>}
      >
        <p>{i18n.t('states.unreadableMeaning', [label])}</p>
        <p>{i18n.t('states.reloadHelps')}</p>
      </EmptyState>
      <PageDiagnosis tabId={tabId} />
    </PanelBody>
  );
}

/** A group is never matched as a whole. */
export function GroupChat() {
  return (
    <PanelBody>
      <EmptyState icon={Users} title={i18n.t('states.group')}>
        <p>{i18n.t('states.groupMeaning')}</p>
      </EmptyState>
    </PanelBody>
  );
}
