import type { ButtonHTMLAttributes } from 'react';

/** A button that reads as part of a sentence. Its text size is the sentence's. */
export function LinkButton({
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      {...rest}
      type={type}
      className={`rounded-chip font-medium text-accent hover:underline ${className}`}
    />
  );
}
