import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { Draft, RowField, RowValues } from '@/components/field-types';
import { fromDraft, saysSameAs } from '@/components/field-typing';
import { complaint } from '@/components/field-words';
import { chosenIn } from '@/components/inputs/ManyInput';
import { PartsInput } from '@/components/inputs/PartsInput';
import { ValueInput } from '@/components/inputs/ValueInput';
import { holdsHalfDate } from '@/components/inputs/WhenInput';
import { afterPress } from '@/components/ui/after-press';
import { LinkButton } from '@/components/ui/LinkButton';
import { UNFINISHED } from '@/lib/salesforce/typed/typed';

/**
 * The input in the value's place. Enter (long text: with Ctrl or Command) saves, and so does moving on to
 * something else in the panel; Esc keeps the old value. The panel losing the focus does neither: the agent
 * went to the chat and comes back. A draft that was sent once and refused is sent again only by Enter.
 */
export function FieldEditor({
  field,
  values,
  draft,
  wrong,
  labelId,
  noteId,
  onDraft,
  onTried,
  onSave,
  onCancel,
}: {
  field: RowField;
  /** What stands in Salesforce. */
  values: RowValues;
  draft: Draft;
  /** The last try was refused, or what is typed can't be sent and was tried. */
  wrong: boolean;
  labelId: string;
  noteId: string;
  onDraft: (draft: Draft) => void;
  /** It was to be saved as it stands, and can't be. */
  onTried: () => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const sent = useRef<Draft | null>(wrong ? draft : null);

  const finish = () => {
    const isHalf = box.current !== null && holdsHalfDate(box.current);
    if (isHalf && field.parts === undefined) onDraft(UNFINISHED);
    if (isHalf || complaint(field, draft) !== null) {
      onTried();
      return;
    }
    sent.current = draft;
    if (saysSameAs(field, values, draft)) onCancel();
    else onSave();
  };

  const pressed = (event: KeyboardEvent) => {
    // Enter that ends the writing of a Chinese or Japanese word is not meant for us.
    if (event.nativeEvent.isComposing) return;
    const { target } = event;
    // A button's Enter presses it.
    if (event.key === 'Enter' && !(target instanceof HTMLButtonElement)) {
      const withModifier = event.ctrlKey || event.metaKey;
      if (target instanceof HTMLTextAreaElement && !withModifier) return;
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
    if (!movedOn(event) || box.current?.contains(event.relatedTarget) || sent.current === draft)
      return;
    afterPress(() => {
      // A press on a label gives the focus back to one of our own inputs.
      if (!box.current?.contains(document.activeElement)) finish();
    });
  };

  const isMany = field.type === 'multipicklist' || field.parts !== undefined;
  const said = fromDraft(field, draft);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its inputs do
    <div ref={box} onKeyDown={pressed} onBlur={left} className="min-w-0 flex-1">
      {field.parts ? (
        <PartsInput
          parts={field.parts}
          draft={draft}
          wrong={wrong && 'fault' in said ? said.at.name : null}
          labelId={labelId}
          noteId={noteId}
          onDraft={onDraft}
        />
      ) : (
        <ValueInput
          field={withCurrent(field, values)}
          draft={draft}
          wrong={wrong}
          labelId={labelId}
          noteId={noteId}
          words={i18n.t('card.yes')}
          emptyLabel={field.required === true ? null : i18n.t('card.noValue')}
          tight
          className="-ms-2 w-[calc(100%+0.25rem)]!"
          onDraft={onDraft}
        />
      )}
      {isMany && (
        <p
          className={`pt-0.5 text-meta ${field.parts ? 'ps-[calc(var(--label)+0.5rem)] @max-tight:ps-0' : ''}`}
        >
          <LinkButton onClick={finish}>{saveWords(field, draft)}</LinkButton> ·{' '}
          <LinkButton onClick={onCancel}>{i18n.t('fields.keepOld')}</LinkButton>
        </p>
      )}
    </div>
  );
}

function saveWords(field: RowField, draft: Draft): string {
  if (field.parts !== undefined) return i18n.t('fields.save');
  return i18n.t('fields.saveCount', [String(chosenIn(String(draft)).length)]);
}

/** Whether the focus went elsewhere in the panel, rather than the whole panel losing it. */
function movedOn(event: FocusEvent): boolean {
  if (event.relatedTarget !== null) return document.contains(event.relatedTarget);
  // Onto something that takes no focus. If the window lost it, the input is still the active element.
  return document.hasFocus() && document.activeElement !== event.target;
}

/** A picklist's field, with the value that the record has now: a choice can be taken back. */
function withCurrent(field: RowField, values: RowValues): RowField {
  const value = values[field.name];
  if (field.type !== 'picklist' || typeof value !== 'string' || value === '') return field;
  const options = field.options ?? [];
  if (options.some((one) => one.value === value)) return field;
  return { ...field, options: [{ label: value, value }, ...options] };
}
