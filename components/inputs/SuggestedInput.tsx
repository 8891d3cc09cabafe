import { type InputHTMLAttributes, useId } from 'react';
import type { SelectOption } from '@/components/ui/SelectInput';
import { TextInput } from '@/components/ui/TextInput';

/** A text with values to pick from that need not be picked, such as a task's subject. */
export function SuggestedInput({
  options,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { options: readonly SelectOption[]; wrong: boolean }) {
  const list = useId();
  return (
    <>
      <TextInput {...rest} list={options.length > 0 ? list : undefined} />
      <datalist id={list}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </datalist>
    </>
  );
}
