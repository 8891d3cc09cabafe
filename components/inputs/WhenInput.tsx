import { type InputHTMLAttributes, useLayoutEffect, useRef } from 'react';
import { inputLook } from '@/components/ui/inputs';
import { FIRST_DAY, LAST_DAY } from '@/lib/salesforce/typed/moment';
import { UNFINISHED } from '@/lib/salesforce/typed/typed';

const KINDS = {
  date: { type: 'date', min: FIRST_DAY, max: LAST_DAY },
  datetime: { type: 'datetime-local', min: `${FIRST_DAY}T00:00`, max: `${LAST_DAY}T23:59` },
  time: { type: 'time' },
} as const;

/**
 * A day, a time, or both, in the browser's own input and the user's own order of day and month. The browser
 * keeps what is typed half to itself; `onValue` hears `UNFINISHED` of it.
 */
export function WhenInput({
  kind,
  value,
  wrong,
  className = 'min-h-8',
  onValue,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'type' | 'min' | 'max'> & {
  kind: keyof typeof KINDS;
  value: string;
  wrong: boolean;
  onValue: (value: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  // Not controlled by React: writing a half-typed date's empty value would wipe what stands in it.
  useLayoutEffect(() => {
    const node = input.current;
    if (node && value !== UNFINISHED && node.value !== value && !node.validity.badInput)
      node.value = value;
  }, [value]);
  const told = () => {
    const node = input.current;
    if (node === null) return;
    const now = node.validity.badInput ? UNFINISHED : node.value;
    if (now !== value) onValue(now);
  };
  return (
    <input
      {...rest}
      {...KINDS[kind]}
      ref={input}
      dir="ltr"
      defaultValue={value === UNFINISHED ? '' : value}
      onInput={told}
      onKeyUp={told}
      aria-invalid={wrong || undefined}
      className={`${inputLook(wrong)} ${className}`}
    />
  );
}

/** Whether a date in here is typed half: its own value is empty then, and not what is meant. */
export function holdsHalfDate(box: ParentNode): boolean {
  return [...box.querySelectorAll('input')].some((one) => one.validity.badInput);
}
