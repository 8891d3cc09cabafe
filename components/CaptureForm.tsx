import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type FormEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { CaptureInput } from '@/components/CaptureInput';
import type { FormField } from '@/components/capture-types';
import { FromChat } from '@/components/FromChat';
import type { Draft } from '@/components/field-types';
import { IconButton } from '@/components/ui/IconButton';

/** The form's id, by which the button at the foot sends it (`form={CAPTURE_FORM_ID}`). */
export const CAPTURE_FORM_ID = 'capture-form';

/**
 * The preview, opened to be changed. It is sent by Enter or by the submit button at the foot. When `fields`
 * come back with errors, the first of them gets the focus.
 */
export function CaptureForm({
  title,
  fields,
  onChange,
  onSubmit,
  onBack,
}: {
  title: string;
  fields: readonly FormField[];
  onChange: (name: string, value: Draft) => void;
  onSubmit: () => void;
  onBack: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const wrong = fields.filter((one) => one.error !== null).map((one) => one.field.name);
  const firstWrong = wrong[0];

  useEffect(() => {
    if (firstWrong === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [firstWrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <>
      <div className="flex h-9 items-center gap-1.5 ps-1 pe-3">
        <IconButton
          icon={ArrowLeft}
          label={i18n.t('panel.back')}
          onClick={onBack}
          className="rtl:-scale-x-100"
        />
        <h2 className="min-w-0 flex-1 font-semibold">{title}</h2>
        {fields.some((one) => one.fromChat) && <FromChat words />}
      </div>
      <form
        ref={form}
        id={CAPTURE_FORM_ID}
        noValidate
        onSubmit={submit}
        className="grid grid-cols-2 gap-x-2 gap-y-3 px-3 pt-1 pb-3 @max-tight:grid-cols-1"
      >
        {fields.map((one) => (
          <CaptureInput
            key={one.field.name}
            input={one}
            onChange={(value) => onChange(one.field.name, value)}
          />
        ))}
      </form>
    </>
  );
}
