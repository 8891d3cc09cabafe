import type { InputHTMLAttributes, Ref } from 'react';
import { inputLook } from '@/components/ui/inputs';

/** One line of text. The label is bound by the caller through `id`, or `aria-labelledby`. */
export function TextInput({
  wrong = false,
  className = 'min-h-8',
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { wrong?: boolean; ref?: Ref<HTMLInputElement> }) {
  return (
    <input
      type="text"
      autoComplete="off"
      dir="auto"
      {...rest}
      aria-invalid={wrong || undefined}
      className={`${inputLook(wrong)} ${className}`}
    />
  );
}
