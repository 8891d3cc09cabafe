import { Checkbox } from '@/components/ui/Checkbox';
import type { SelectOption } from '@/components/ui/SelectInput';

/**
 * Any of several values: a box for each, those that the list no longer offers and the record has too.
 * `value` has `;` between them, in the list's own order.
 */
export function ManyInput({
  name,
  options,
  value,
  wrong,
  labelId,
  noteId,
  onValue,
}: {
  name: string;
  options: readonly SelectOption[];
  value: string;
  wrong: boolean;
  labelId: string;
  noteId?: string | undefined;
  onValue: (value: string) => void;
}) {
  const chosen = chosenIn(value);
  const unlisted = chosen.filter((one) => options.every((option) => option.value !== one));
  const all = [...unlisted.map((one) => ({ label: one, value: one })), ...options];
  const turn = (turned: string) => {
    const isOn = (one: string) => (one === turned) !== chosen.includes(one);
    onValue(
      all
        .map((one) => one.value)
        .filter(isOn)
        .join(';'),
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't take its name from a label elsewhere in the row
    <div
      role="group"
      aria-labelledby={labelId}
      aria-describedby={noteId}
      className={`max-h-48 overflow-y-auto py-1 ${wrong ? 'rounded-control ring-1 ring-bad' : ''}`}
    >
      {all.map((one) => (
        <Checkbox
          key={one.value}
          name={name}
          className="py-0.5"
          checked={chosen.includes(one.value)}
          onChange={() => turn(one.value)}
        >
          <bdi>{one.label}</bdi>
        </Checkbox>
      ))}
    </div>
  );
}

/** The single values of a multi-select's. */
export function chosenIn(value: string): readonly string[] {
  return value.split(';').filter((one) => one !== '');
}
