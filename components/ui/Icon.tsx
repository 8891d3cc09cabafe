import type { ComponentType, SVGProps } from 'react';

export type IconDrawing = ComponentType<SVGProps<SVGSVGElement>>;

const SIZES = { small: 'size-3', usual: 'size-4', large: 'size-6' } as const;

/**
 * A drawing of lucide's, never the only bearer of meaning: the control or the text beside it has the
 * words. The stroke is 1.5 px at 16 px. `mirrors` is for arrows and chevrons in right-to-left text.
 */
export function Icon({
  of: Drawing,
  size = 'usual',
  mirrors = false,
  className = '',
}: {
  of: IconDrawing;
  size?: keyof typeof SIZES;
  mirrors?: boolean;
  className?: string;
}) {
  return (
    <Drawing
      aria-hidden="true"
      strokeWidth={size === 'large' ? 1.75 : 2.25}
      className={`${SIZES[size]} shrink-0 ${mirrors ? 'rtl:-scale-x-100' : ''} ${className}`}
    />
  );
}
