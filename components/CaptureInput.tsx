import { useId } from 'react';
import { i18n } from '#i18n';
import type { FormField } from '@/components/capture-types';
import { FromChat } from '@/components/FromChat';
import type { Draft } from '@/components/field-types';
import { tooLong } from '@/components/field-words';
import { Checkbox } from '@/components/ui/Checkbox';
import { LongTextInput } from '@/components/ui/LongTextInput';
import { SelectInput } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';

/** One labelled input of the form, its error under it. */
export function CaptureInput({
  input,
  onChange,
}: {
  input: FormField;
  onChange: (value: Draft) => void;
}) {
  const id = useId();
  const { field, fromChat } = input;
  const error = input.error ?? tooLong(field, input.value);
  const span = input.half === true ? '' : 'col-span-full';
  return (
    <div className={`min-w-0 ${span}`}>
      {field.type !== 'checkbox' && (
        <label htmlFor={id} className="mb-1 flex gap-1 text-label font-medium">
          <span className="min-w-0 flex-1">
            <bdi>{field.label}</bdi>
            {field.required === true && (
              <span title={i18n.t('capture.required')} aria-hidden="true">
                {' '}
                *
              </span>
            )}
          </span>
          {fromChat && <FromChat />}
        </label>
      )}
      <Input id={id} input={input} error={error} onChange={onChange} />
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-meta text-bad">
          {error}
        </p>
      )}
    </div>
  );
}

function Input({
  id,
  input,
  error,
  onChange,
}: {
  id: string;
  input: FormField;
  error: string | null;
  onChange: (value: Draft) => void;
}) {
  const { field, value } = input;
  const text = typeof value === 'string' ? value : '';
  const common = {
    id,
    name: field.name,
    wrong: error !== null,
    'aria-required': field.required === true || undefined,
    'aria-describedby': error === null ? undefined : `${id}-error`,
  };
  switch (field.type) {
    case 'checkbox':
      return (
        <Checkbox
          id={id}
          name={field.name}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        >
          <bdi>{field.label}</bdi>
        </Checkbox>
      );
    case 'picklist':
      return (
        <SelectInput
          {...common}
          options={field.options ?? []}
          value={text}
          emptyLabel={field.required === true && text !== '' ? null : i18n.t('capture.choose')}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'longtext':
      return (
        <LongTextInput
          {...common}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <TextInput {...common} value={text} onChange={(event) => onChange(event.target.value)} />
      );
  }
}
