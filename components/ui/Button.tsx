import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { Icon, type IconDrawing } from '@/components/ui/Icon';

const BOX =
  'inline-flex items-center justify-center gap-1.5 rounded-control border text-center font-medium';

const LOOKS = {
  primary:
    'border-accent bg-accent font-semibold text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  quiet: 'border-line-strong bg-raised hover:bg-well',
  plain: 'border-transparent text-accent hover:bg-well',
} as const;

/** In place, but it can't be pressed: neither missing nor pale beyond reading. */
const OFF =
  'cursor-default! border-line bg-well font-medium text-text-2 forced-colors:border-[GrayText] forced-colors:text-[GrayText]';

const SIZES = {
  usual: 'min-h-8 px-2.5',
  small: 'min-h-6 px-2 text-label',
} as const;

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'> {
  children: ReactNode;
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
  icon?: IconDrawing;
  disabled?: boolean;
  /** The label while its work is under way. The width stays, the focus too, and a press does nothing. */
  busy?: string | false;
}

/** A button with words. One primary a state, at the foot. */
export function Button({
  children,
  look = 'quiet',
  size = 'usual',
  icon,
  disabled = false,
  busy = false,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const off = disabled || busy !== false;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A submit button that is off must not send its form either.
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      // Not `disabled`: that would drop the focus of whoever has just pressed it.
      aria-disabled={off || undefined}
      onClick={press}
      className={`${BOX} ${off ? OFF : LOOKS[look]} ${SIZES[size]} ${className}`}
    >
      {/* Both labels lie in one cell, so that the wider one gives the width. */}
      <span className="grid min-w-0">
        <span
          className={`col-start-1 row-start-1 inline-flex items-center justify-center gap-1.5 ${busy === false ? '' : 'invisible'}`}
        >
          {icon && <Icon of={icon} size={size === 'small' ? 'small' : 'usual'} />}
          {children}
        </span>
        {busy !== false && <span className="col-start-1 row-start-1">{busy}</span>}
      </span>
    </button>
  );
}
