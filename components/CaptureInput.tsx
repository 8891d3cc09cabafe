import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { FormField } from '@/components/capture-types';
import { FromChat } from '@/components/FromChat';
import type { Draft } from '@/components/field-types';
import { complaint, controlWords, fewLeft, otherZone, tooLong } from '@/components/field-words';
import { ValueInput } from '@/components/inputs/ValueInput';
import { plural } from '@/lib/i18n/plural';

/** One labelled input of the form, its error or a hint under it. */
export function CaptureInput({
  input,
  onChange,
}: {
  input: FormField;
  onChange: (value: Draft) => void;
}) {
  const id = useId();
  const { field, value, fromChat } = input;
  // What can't be sent is told when the agent is done with it, an empty field only by the form as a whole.
  const [isLeft, setLeft] = useState(false);
  const isEmpty = value === '';
  const error =
    input.error ?? (isLeft && !isEmpty ? complaint(field, value) : tooLong(field, value));
  const hint = error ?? input.note ?? controlWords(field) ?? hintWords(input);
  const span = input.half === true ? '' : 'col-span-full';
  const labelId = `${id}-label`;
  const noteId = hint === null ? undefined : `${id}-note`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears when the agent is done with its input
    <div className={`min-w-0 ${span}`} data-field={field.name} onBlur={() => setLeft(true)}>
      {field.type !== 'checkbox' && (
        <span className="mb-1 flex gap-1 text-label font-medium">
          <label id={labelId} htmlFor={id} className="min-w-0 flex-1">
            <bdi>{field.label}</bdi>
            {field.required === true && (
              <span title={i18n.t('capture.required')} aria-hidden="true">
                {' '}
                *
              </span>
            )}
          </label>
          {fromChat && <FromChat />}
        </span>
      )}
      <ValueInput
        field={field}
        draft={value}
        wrong={error !== null}
        id={id}
        labelId={labelId}
        noteId={noteId}
        words={field.label}
        emptyLabel={field.required === true && !isEmpty ? null : i18n.t('capture.choose')}
        onDraft={onChange}
      />
      {hint !== null && (
        <p
          id={noteId}
          role={error === null ? undefined : 'alert'}
          className={`mt-1 text-meta ${error === null ? 'text-text-2' : 'text-bad'}`}
        >
          {hint}
        </p>
      )}
    </div>
  );
}

function hintWords({ field, value }: FormField): string | null {
  const left = fewLeft(field, value);
  if (left !== null) return plural(left, 'fields.left');
  const zone = otherZone(field);
  return zone === null ? null : i18n.t('fields.inZone', [zone]);
}
