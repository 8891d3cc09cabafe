import type { Ref, SelectHTMLAttributes } from 'react';
import { inputLook } from '@/components/ui/inputs';

export interface SelectOption {
  readonly label: string;
  readonly value: string;
}

/**
 * One of several values. A `value` that is not among the options is shown all the same, as its own label:
 * Salesforce keeps values that a picklist no longer offers.
 */
export function SelectInput({
  options,
  value,
  emptyLabel,
  wrong = false,
  className = 'min-h-8',
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'multiple'> & {
  options: readonly SelectOption[];
  value: string;
  /** What "no value" is called; null where there has to be one. */
  emptyLabel: string | null;
  wrong?: boolean;
  ref?: Ref<HTMLSelectElement>;
}) {
  const offered = value === '' || options.some((one) => one.value === value);
  return (
    <select
      {...rest}
      value={value}
      aria-invalid={wrong || undefined}
      className={`${inputLook(wrong)} ${className}`}
    >
      {(emptyLabel !== null || value === '') && <option value="">{emptyLabel ?? ''}</option>}
      {!offered && <option value={value}>{value}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
