import { type FormEvent, useEffect, useRef } from 'react';
import { CaptureInput } from '@/components/CaptureInput';
import type { FormField } from '@/components/capture-types';
import { FormHead } from '@/components/FormHead';
import { FromChat } from '@/components/FromChat';
import type { Draft } from '@/components/field-types';

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
      <FormHead title={title} onBack={onBack}>
        {fields.some((one) => one.fromChat) && <FromChat words />}
      </FormHead>
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
