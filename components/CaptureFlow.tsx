import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { CAPTURE_FORM_ID, CaptureForm } from '@/components/CaptureForm';
import { CapturePreview } from '@/components/CapturePreview';
import { CaptureFailure } from '@/components/CaptureResult';
import { Duplicates } from '@/components/duplicates/Duplicates';
import { rowField } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';
import { formInputs } from '@/components/form-inputs';
import {
  type CaptureOwner,
  type CaptureStep,
  type Elsewhere,
  useCapture,
} from '@/components/hooks/use-capture';
import type { Describes } from '@/components/hooks/use-describes';
import { savesToNote } from '@/components/org-names';
import { FootPair, PanelBody, PanelFoot } from '@/components/PanelFrame';
import { quotedWords, refusalWords } from '@/components/refusal-words';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { Undecided } from '@/components/states/Undecided';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { Button } from '@/components/ui/Button';
import { SplitButton } from '@/components/ui/SplitButton';
import { useWorkplace } from '@/components/workplace';
import type { Capture } from '@/lib/capture/values';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import type { WriteRoom } from '@/lib/writes/update';

/**
 * One capture from preview to saved record: body and foot of a screen. `names` say what references in
 * the preview point to, by field: the label of its object, and its name; `beside` stands under the capture's button while it is a preview.
 */
export function CaptureFlow({
  capture,
  owner,
  room,
  names = {},
  above,
  beside,
  describes,
  onSaved,
  onUse,
  elsewhere,
  onBack,
}: {
  capture: Capture;
  owner: CaptureOwner;
  room: WriteRoom;
  names?: Readonly<Record<string, { readonly label: string; readonly value: string }>>;
  above?: ReactNode;
  beside?: ReactNode;
  /** What duplicate rules find is told in their words. */
  describes: Describes;
  onSaved: Parameters<typeof useCapture>[3];
  /** A record that was found is to be the chat's, and nothing is saved. */
  onUse: (record: SalesforceRecord) => void;
  elsewhere?: Elsewhere;
  /** Leaves the preview, where there is something to go back to. */
  onBack?: () => void;
}) {
  const { identity } = useWorkplace();
  const { step, isForm, rows, missing, ...act } = useCapture(
    capture,
    owner,
    room,
    onSaved,
    elsewhere,
  );
  const kind = capture.describe.label;
  const busy = step.is === 'saving' && i18n.t('work.saving');
  const isOff = step.is === 'undecided';
  if (step.is === 'duplicates') {
    return (
      <Duplicates
        met={step}
        describe={capture.describe}
        describes={describes}
        onUse={(record) => {
          act.cancel();
          onUse(record);
        }}
        onBack={act.dismiss}
        onSaveAnyway={() => act.saveAnyway(step)}
      />
    );
  }
  const note = [savesToNote(identity), step.is === 'checking' && i18n.t('work.checkingCreate')]
    .filter(Boolean)
    .join(' ');

  return (
    <>
      <PanelBody read={!isForm}>
        {above}
        {step.is === 'failed' && <Failure kind={kind} step={step} onDismiss={act.dismiss} />}
        {step.is === 'undecided' && (
          <Undecided
            kind={kind}
            found={step.intent.hits.map((id) => ({
              kind,
              id,
              reference: id,
              url: lightningUrl(identity.host, capture.sobject, id),
            }))}
            onSendAgain={() => void act.sendAgain(step.intent)}
            onLetGo={() => void act.letGo(step.intent)}
          />
        )}
        {isForm ? (
          <CaptureForm
            title={i18n.t('capture.new', [kind])}
            fields={formInputs(rows, missing, names, identity.timeZone)}
            onChange={act.type}
            onSubmit={act.saveForm}
            onBack={act.cancel}
          />
        ) : (
          <CapturePreview
            title={i18n.t('capture.willBeSaved', [kind])}
            values={capture.values.map(({ field, value, fromChat }) => ({
              label: names[field.name]?.label ?? field.label,
              value:
                names[field.name]?.value ??
                valueWords(rowField(field, { timeZone: identity.timeZone }), value),
              fromChat,
            }))}
          />
        )}
      </PanelBody>
      <PanelFoot note={note || undefined}>
        {isForm ? (
          <FootPair back>
            <Button onClick={act.cancel} disabled={busy !== false}>
              {i18n.t('panel.cancel')}
            </Button>
            <Button
              look="primary"
              type="submit"
              form={CAPTURE_FORM_ID}
              busy={busy}
              disabled={isOff}
            >
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
            {onBack ? (
              <Button onClick={onBack} disabled={busy !== false}>
                {i18n.t('panel.cancel')}
              </Button>
            ) : (
              beside
            )}
          </>
        )}
      </PanelFoot>
    </>
  );
}

function Failure({
  kind,
  step,
  onDismiss,
}: {
  kind: string;
  step: Extract<CaptureStep, { is: 'failed' }>;
  onDismiss: () => void;
}) {
  const { problem } = step;
  const answer = salesforceAnswer(problem);
  return (
    <>
      <CaptureFailure
        kind={kind}
        reason={refusalWords(problem)}
        quoted={quotedWords(problem)}
        onDismiss={onDismiss}
      />
      {answer && <AnswerDetails answer={answer} />}
    </>
  );
}
