import { useId } from 'react';
import { i18n } from '#i18n';
import { offered } from '@/components/field-options';
import type { Draft, RowField } from '@/components/field-types';
import { draftOfParts, withPart } from '@/components/field-typing';
import { ValueInput } from '@/components/inputs/ValueInput';

/** The parts of a compound field, each with its label, as one group. */
export function PartsInput({
  parts,
  draft,
  wrong,
  labelId,
  noteId,
  onDraft,
}: {
  parts: readonly RowField[];
  draft: Draft;
  /** The part that can't be sent, by API name. */
  wrong: string | null;
  labelId: string;
  noteId?: string | undefined;
  onDraft: (draft: Draft) => void;
}) {
  const id = useId();
  const typed = draftOfParts(draft);
  /** A part typed anew; another that goes by it and holds what is no longer offered is emptied. */
  const type = (name: string, next: Draft) => {
    const first = withPart(draft, name, next);
    const emptied = parts.filter((part) => {
      const held = typed[part.name] ?? '';
      return part.control?.name === name && held !== '' && !offersIt(part, next, held);
    });
    onDraft(emptied.reduce((all, part) => withPart(all, part.name, ''), first));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't take its name from a label elsewhere in the row
    <div
      role="group"
      aria-labelledby={labelId}
      aria-describedby={noteId}
      className="grid grid-cols-[var(--label)_minmax(0,1fr)] items-start gap-x-2 gap-y-1 @max-tight:grid-cols-1"
    >
      {parts.map((part) => (
        <div key={part.name} className="contents">
          <label
            id={`${id}-${part.name}`}
            htmlFor={`${id}-${part.name}-input`}
            className="py-1 text-label wrap-anywhere text-text-2"
          >
            <bdi>{part.label}</bdi>
          </label>
          <ValueInput
            field={part.control ? offered(part, typed[part.control.name]) : part}
            draft={typed[part.name] ?? ''}
            wrong={wrong === part.name}
            id={`${id}-${part.name}-input`}
            labelId={`${id}-${part.name}`}
            words={part.label}
            emptyLabel={part.required ? null : i18n.t('card.noValue')}
            tight
            onDraft={(next) => type(part.name, next)}
          />
        </div>
      ))}
    </div>
  );
}

function offersIt(part: RowField, controlling: Draft, held: Draft): boolean {
  return offered(part, controlling).options?.some(({ value }) => value === held) === true;
}
