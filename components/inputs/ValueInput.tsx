import { i18n } from '#i18n';
import type { Draft, RowField } from '@/components/field-types';
import { ChoiceInput, MOST_CHOICES } from '@/components/inputs/ChoiceInput';
import { LineInput } from '@/components/inputs/LineInput';
import { LookupInput } from '@/components/inputs/LookupInput';
import { ManyInput } from '@/components/inputs/ManyInput';
import { NumberInput } from '@/components/inputs/NumberInput';
import { SuggestedInput } from '@/components/inputs/SuggestedInput';
import { WhenInput } from '@/components/inputs/WhenInput';
import { Checkbox } from '@/components/ui/Checkbox';
import { LongTextInput } from '@/components/ui/LongTextInput';
import { SelectInput } from '@/components/ui/SelectInput';

/**
 * The one editor of a value, by the field's kind, on the card and in forms. Its label is elsewhere, bound
 * by `id` or `labelId`; `words` stand beside a checkbox. A compound field has a group of these.
 */
export function ValueInput({
  field,
  draft,
  wrong,
  id,
  labelId,
  noteId,
  words,
  emptyLabel,
  tight = false,
  className = '',
  onDraft,
}: {
  field: RowField;
  draft: Draft;
  wrong: boolean;
  id?: string | undefined;
  labelId: string;
  noteId?: string | undefined;
  words: string;
  /** What no choice is called in a picklist; null where there has to be one. */
  emptyLabel: string | null;
  /** As low as a row of the card. */
  tight?: boolean;
  className?: string;
  onDraft: (draft: Draft) => void;
}) {
  const text = typeof draft === 'string' ? draft : '';
  const bound = {
    ...(id === undefined ? { 'aria-labelledby': labelId } : { id, name: field.name }),
    'aria-describedby': noteId,
    'aria-required': field.required || undefined,
  };
  const common = { ...bound, wrong, className: `${tight ? 'min-h-7' : 'min-h-8'} ${className}` };
  switch (field.type) {
    case 'checkbox':
      return (
        <Checkbox
          {...bound}
          className="py-1"
          checked={draft === true}
          onChange={(event) => onDraft(event.target.checked)}
        >
          <bdi>{words}</bdi>
        </Checkbox>
      );
    case 'picklist':
      if (isInSight(field))
        return (
          <ChoiceInput
            name={field.name}
            options={field.options ?? []}
            value={text}
            labelId={labelId}
            noteId={noteId}
            onValue={onDraft}
          />
        );
      return (
        <SelectInput
          {...common}
          options={field.options ?? []}
          value={text}
          emptyLabel={emptyLabel}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'multipicklist':
      return (
        <ManyInput
          name={field.name}
          options={field.options ?? []}
          value={text}
          wrong={wrong}
          labelId={labelId}
          noteId={noteId}
          onValue={onDraft}
        />
      );
    case 'longtext':
      return (
        <LongTextInput
          {...common}
          className={className}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'date':
    case 'datetime':
    case 'time':
      return <WhenInput {...common} kind={field.type} value={text} onValue={onDraft} />;
    case 'number':
      return (
        <NumberInput
          {...common}
          unit={field.unit}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'lookup':
      return <LookupInput {...common} field={field} draft={text} onDraft={onDraft} />;
    case 'combobox':
      return (
        <SuggestedInput
          {...common}
          options={field.options ?? []}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'text':
    case 'phone':
    case 'email':
    case 'url':
      return (
        <LineInput
          {...common}
          kind={field.type}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'parts':
    case 'readonly':
      return i18n.t('card.nothing');
  }
}

/** The record type decides about the whole form, so a few of them stand side by side. */
function isInSight({ name, options = [] }: RowField): boolean {
  return name === 'RecordTypeId' && options.length <= MOST_CHOICES;
}
