import type { SelectOption } from '@/components/ui/SelectInput';

/** More than so many side by side are too narrow to read. */
export const MOST_CHOICES = 3;

/** One of a few values, all in sight side by side. The label is bound by `labelId`. */
export function ChoiceInput({
  name,
  options,
  value,
  labelId,
  noteId,
  onValue,
}: {
  name: string;
  options: readonly SelectOption[];
  value: string;
  labelId: string;
  noteId?: string | undefined;
  onValue: (value: string) => void;
}) {
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={noteId}
      className="flex overflow-hidden rounded-control border border-edge"
    >
      {options.map((one) => (
        <label
          key={one.value}
          className="grid min-h-8 flex-1 cursor-default place-items-center border-s border-line px-1 text-center wrap-anywhere first:border-s-0 hover:bg-well has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={one.value === value}
            onChange={() => onValue(one.value)}
          />
          <bdi>{one.label}</bdi>
        </label>
      ))}
    </div>
  );
}
