import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { hasActions, PersonActions } from '@/components/person/PersonActions';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { useWorkplace } from '@/components/workplace';

/** Nobody knows yet who the chat is with: the screen to come, empty. */
export function LookingUp({ describes }: { describes: Describes }) {
  const { settings } = useWorkplace();
  return (
    <>
      <PanelBody busy>
        <RecordSkeleton />
      </PanelBody>
      {hasActions(settings, describes) && (
        <PanelFoot>
          <PersonActions describes={describes} />
        </PanelFoot>
      )}
    </>
  );
}
