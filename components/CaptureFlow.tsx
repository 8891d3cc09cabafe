import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { CaptureFoot } from '@/components/CaptureFoot';
import { CaptureForm } from '@/components/CaptureForm';
import { CapturePreview } from '@/components/CapturePreview';
import { Duplicates } from '@/components/duplicates/Duplicates';
import { rowField } from '@/components/field-typing';
import { valueWords } from '@/components/field-words';
import { formInputs } from '@/components/form-inputs';
import { type CaptureOwner, type Elsewhere, useCapture } from '@/components/hooks/use-capture';
import type { Describes } from '@/components/hooks/use-describes';
import { NotSaved } from '@/components/NotSaved';
import { PanelBody } from '@/components/PanelFrame';
import { Undecided } from '@/components/states/Undecided';
import { Button } from '@/components/ui/Button';
import { useWorkplace } from '@/components/workplace';
import type { Capture } from '@/lib/capture/values';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

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
  return (
    <>
      <PanelBody read={!isForm}>
        {above}
        {step.is === 'failed' && (
          <NotSaved
            title={i18n.t('capture.notSaved', [kind])}
            problem={step.problem}
            onDismiss={act.dismiss}
          />
        )}
        {step.is === 'undecided' && (
          <Undecided
            kind={kind}
            intent={step.intent}
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
      <CaptureFoot
        kind={kind}
        step={step}
        isForm={isForm}
        act={act}
        beside={
          onBack ? (
            <Button onClick={onBack} disabled={step.is === 'saving'}>
              {i18n.t('panel.cancel')}
            </Button>
          ) : (
            beside
          )
        }
      />
    </>
  );
}
