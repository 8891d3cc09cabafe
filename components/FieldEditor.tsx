import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { Draft, RowField } from '@/components/field-types';
import { complaint, sameAsDraft } from '@/components/field-words';
import { afterPress } from '@/components/ui/after-press';
import { Checkbox } from '@/components/ui/Checkbox';
import { LongTextInput } from '@/components/ui/LongTextInput';
import { SelectInput } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';
import type { FieldValue } from '@/lib/salesforce/record';

/**
 * The input in the value's place. Enter (long text: with Ctrl or Command) saves, and so does moving on to
 * something else in the panel; Esc keeps the old value. The panel losing the focus does neither: the agent
 * went to the chat and comes back. A draft that was sent once and refused is sent again only by Enter.
 */
export function FieldEditor({
  field,
  value,
  draft,
  wrong,
  labelId,
  noteId,
  onDraft,
  onSave,
  onCancel,
}: {
  field: RowField;
  value: FieldValue;
  draft: Draft;
  /** The last try was refused. */
  wrong: boolean;
  labelId: string;
  noteId: string;
  onDraft: (draft: Draft) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const sent = useRef<Draft | null>(wrong ? draft : null);

  const finish = () => {
    if (complaint(field, draft) !== null) return;
    sent.current = draft;
    if (sameAsDraft(value, draft)) onCancel();
    else onSave();
  };

  const pressed = (event: KeyboardEvent) => {
    // Enter that ends the writing of a Chinese or Japanese word is not meant for us.
    if (event.nativeEvent.isComposing) return;
    const withModifier = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && (field.type !== 'longtext' || withModifier)) {
      event.preventDefault();
      // A key that is held down saves once.
      if (!event.repeat) finish();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  const left = (event: FocusEvent) => {
    if (!movedOn(event) || sent.current === draft) return;
    afterPress(finish);
  };

  const common = {
    'aria-labelledby': labelId,
    'aria-describedby': noteId,
    onKeyDown: pressed,
    onBlur: left,
  };
  const box = '-ms-2 w-[calc(100%+0.25rem)]!';
  const isWrong = wrong || complaint(field, draft) !== null;
  const text = typeof draft === 'string' ? draft : '';

  switch (field.type) {
    case 'checkbox':
      return (
        <Checkbox
          {...common}
          className="py-1"
          checked={draft === true}
          onChange={(event) => onDraft(event.target.checked)}
        >
          {i18n.t('card.yes')}
        </Checkbox>
      );
    case 'picklist':
      return (
        <SelectInput
          {...common}
          className={`min-h-7 ${box}`}
          wrong={isWrong}
          options={withCurrent(field, value)}
          value={text}
          emptyLabel={field.required === true ? null : i18n.t('card.noValue')}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    case 'longtext':
      return (
        <LongTextInput
          {...common}
          className={box}
          wrong={isWrong}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          className={`min-h-7 ${box}`}
          wrong={isWrong}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
        />
      );
  }
}

/** Whether the focus went elsewhere in the panel, rather than the whole panel losing it. */
function movedOn(event: FocusEvent): boolean {
  if (event.relatedTarget !== null) return document.contains(event.relatedTarget);
  // Onto something that takes no focus. If the window lost it, the input is still the active element.
  return document.hasFocus() && document.activeElement !== event.target;
}

/** The options, with the value that the record has now: a choice can be taken back. */
function withCurrent(field: RowField, value: FieldValue) {
  const options = field.options ?? [];
  if (typeof value !== 'string' || value === '') return options;
  if (options.some((one) => one.value === value)) return options;
  return [{ label: value, value }, ...options];
}
