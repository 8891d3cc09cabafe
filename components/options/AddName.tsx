import { type FormEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import { apiName } from '@/lib/settings/settings';

/** Something that can be added: its API name, and what Salesforce calls it. */
export interface KnownName {
  readonly name: string;
  readonly label: string;
}

/**
 * Adds a name to a list: picked from those that are known, by label or API name, or typed as Salesforce's
 * API knows it where they are not all of them.
 */
export function AddName({
  label,
  known,
  isComplete,
  unknown,
  onAdd,
}: {
  label: string;
  known: readonly KnownName[];
  /** Whether there are no others than the known ones. */
  isComplete: boolean;
  /** What is said of a name that there is not. */
  unknown: string;
  onAdd: (name: string) => void;
}) {
  const input = useId();
  const list = useId();
  const error = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    const name = named(text, known) ?? (isComplete ? null : apiName.safeParse(text).data);
    if (name == null) {
      setWrong(isComplete && text !== '' ? unknown : i18n.t('options.notAName'));
      return;
    }
    setTyped('');
    setWrong(null);
    onAdd(name);
  };
  return (
    <form className="grid max-w-96 gap-1" onSubmit={add}>
      <label htmlFor={input} className="text-label text-text-2">
        {label}
      </label>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <TextInput
          id={input}
          list={list}
          value={typed}
          wrong={wrong !== null}
          spellCheck={false}
          aria-describedby={wrong === null ? undefined : error}
          onChange={({ target: { value } }) => {
            setTyped(value);
            setWrong(null);
          }}
        />
        <datalist id={list}>
          {known.map((one) => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
        </datalist>
        <Button type="submit">{i18n.t('options.add')}</Button>
      </div>
      {wrong !== null && (
        <p id={error} role="alert" className="text-label text-bad">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** The known name that a text means: itself in any case, or its label where only one is called so. */
function named(text: string, known: readonly KnownName[]): string | undefined {
  const lower = text.toLowerCase();
  const exact = known.find(({ name }) => name.toLowerCase() === lower);
  if (exact !== undefined) return exact.name;
  const [only, ...others] = known.filter(({ label }) => label.toLowerCase() === lower);
  return others.length === 0 ? only?.name : undefined;
}
