import type { Ref, TextareaHTMLAttributes } from 'react';
import { inputLook } from '@/components/ui/inputs';

/** Text of several lines. It grows with what is typed, up to half the panel's height. */
export function LongTextInput({
  wrong = false,
  rows = 3,
  className = '',
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  wrong?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}) {
  return (
    <textarea
      dir="auto"
      rows={rows}
      {...rest}
      aria-invalid={wrong || undefined}
      className={`field-sizing-content block max-h-[50vh] min-h-[calc(var(--rows)*1.25rem+0.5rem)] resize-y py-0.75 ${inputLook(wrong)} ${className}`}
      // React's type knows no custom properties.
      style={{ '--rows': rows } as React.CSSProperties}
    />
  );
}
