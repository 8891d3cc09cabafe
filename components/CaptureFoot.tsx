import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { CAPTURE_FORM_ID } from '@/components/CaptureForm';
import type { CaptureStep } from '@/components/capture-step';
import type { useCapture } from '@/components/hooks/use-capture';
import { savesToNote } from '@/components/org-names';
import { FootPair, PanelFoot } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { SplitButton } from '@/components/ui/SplitButton';
import { useWorkplace } from '@/components/workplace';

/** What a capture is saved by: one click from its preview, or the form's own button. */
export function CaptureFoot({
  kind,
  step,
  isForm,
  act,
  beside,
}: {
  /** The label of the object. */
  kind: string;
  step: CaptureStep;
  isForm: boolean;
  act: Pick<ReturnType<typeof useCapture>, 'cancel' | 'saveNow' | 'editFirst'>;
  /** Stands beside the button while it is a preview. */
  beside: ReactNode;
}) {
  const { identity } = useWorkplace();
  const busy = step.is === 'saving' && i18n.t('work.saving');
  const isOff = step.is === 'undecided';
  const note = [savesToNote(identity), step.is === 'checking' && i18n.t('work.checkingCreate')]
    .filter(Boolean)
    .join(' ');
  return (
    <PanelFoot note={note || undefined}>
      {isForm ? (
        <FootPair back>
          <Button onClick={act.cancel} disabled={busy !== false}>
            {i18n.t('panel.cancel')}
          </Button>
          <Button look="primary" type="submit" form={CAPTURE_FORM_ID} busy={busy} disabled={isOff}>
            {i18n.t('work.save', [kind])}
          </Button>
        </FootPair>
      ) : (
        <>
          <SplitButton
            label={i18n.t('work.capture', [kind])}
            icon={Plus}
            look="primary"
            busy={busy}
            disabled={isOff}
            onPress={act.saveNow}
            onEdit={act.editFirst}
          />
          {beside}
        </>
      )}
    </PanelFoot>
  );
}
