import type { InputHTMLAttributes, ReactNode, Ref } from 'react';

/** Yes or no, with its words beside it. */
export function Checkbox({
  children,
  className = '',
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  children: ReactNode;
  ref?: Ref<HTMLInputElement>;
}) {
  return (
    <label className={`grid grid-cols-[1rem_minmax(0,1fr)] items-start gap-2 ${className}`}>
      <input {...rest} type="checkbox" className="mt-0.5 size-4" />
      <span>{children}</span>
    </label>
  );
}
