import X from 'lucide-react/icons/x';
import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { RowField } from '@/components/field-types';
import { LookupList } from '@/components/inputs/LookupList';
import { useLookup, useLookupObjects } from '@/components/inputs/use-lookup';
import { IconButton } from '@/components/ui/IconButton';
import { SelectInput } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';
import type { LookupHit } from '@/lib/salesforce/lookups';
import { pickDraft, readLookup } from '@/lib/salesforce/typed/pick';

/**
 * The record that a field points to: its name, and once something is typed, the records that could be
 * meant. Arrows walk them, Enter takes one, Escape closes the list; what is emptied points to nothing.
 * Where records of several kinds will do, the kind is chosen first.
 */
export function LookupInput({
  field,
  draft,
  wrong,
  className,
  onDraft,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  field: RowField;
  draft: string;
  wrong: boolean;
  onDraft: (draft: string) => void;
}) {
  const list = useId();
  const [isUsed, setUsed] = useState(false);
  const objects = useLookupObjects(field, isUsed);
  const [kind, setKind] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const input = readLookup(draft);
  const chosen = objects.find(({ name }) => name === kind) ?? objects[0] ?? null;
  const words = input.is === 'typed' ? input.words : null;
  const lookup = useLookup(chosen?.name ?? null, closed ? null : words);
  const { hits } = lookup;
  const at = Math.min(active, hits.length - 1);

  const pick = (hit: LookupHit) => {
    setActive(0);
    onDraft(pickDraft(hit));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[at];
    if (event.key === 'Escape' && hits.length > 0) setClosed(true);
    else if (event.key === 'ArrowDown') setActive(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && hit !== undefined) pick(hit);
    else return;
    // Neither the row nor the form is meant.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={className}>
      <span className="relative block">
        <TextInput
          {...rest}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={hits[at] ? `${list}-${hits[at].id}` : undefined}
          wrong={wrong}
          className="min-h-7 pe-8!"
          value={input.is === 'picked' ? input.pick.name : (words ?? '')}
          onFocus={() => setUsed(true)}
          onKeyDown={pressed}
          onChange={(event) => {
            setActive(0);
            setClosed(false);
            onDraft(event.target.value);
          }}
        />
        {input.is !== 'empty' && (
          <IconButton
            icon={X}
            size="small"
            label={i18n.t('fields.clear', [field.label])}
            className="absolute! inset-e-0.5 top-0.5"
            onClick={() => onDraft('')}
          />
        )}
      </span>
      {isUsed && input.is !== 'picked' && objects.length > 1 && (
        <SelectInput
          className="mt-1 min-h-7"
          aria-label={i18n.t('fields.kind')}
          options={objects.map(({ name, label }) => ({ value: name, label }))}
          value={chosen?.name ?? ''}
          emptyLabel={null}
          onChange={(event) => setKind(event.target.value)}
        />
      )}
      <LookupList
        id={list}
        label={field.label}
        words={closed ? null : words}
        active={at}
        {...lookup}
        onPick={pick}
      />
    </div>
  );
}
