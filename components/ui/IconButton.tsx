import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconDrawing } from '@/components/ui/Icon';

const SIZES = { usual: 'size-7', small: 'size-6' } as const;

/** The look of an icon that can be pressed, for links too. */
export const iconButtonLook =
  'inline-grid shrink-0 place-items-center rounded-control text-text-2 hover:bg-well hover:text-text';

/** A button with a drawing only; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  size = 'usual',
  className = '',
  type = 'button',
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  icon: IconDrawing;
  label: string;
  size?: keyof typeof SIZES;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={`${iconButtonLook} ${SIZES[size]} ${className}`}
    >
      <Icon of={icon} />
    </button>
  );
}
