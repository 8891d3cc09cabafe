import type { ReactNode } from 'react';
import { Icon, type IconDrawing } from '@/components/ui/Icon';

const TONES = { quiet: 'text-text-2', warn: 'text-warn', bad: 'text-bad' } as const;

/** What is so, why, and the way on. `actions` are quiet ones; the primary one stands at the foot. */
export function EmptyState({
  icon,
  tone = 'quiet',
  title,
  heading: Heading = 'h2',
  children,
  actions,
}: {
  icon?: IconDrawing;
  tone?: keyof typeof TONES;
  title: ReactNode;
  /** The first heading of the panel where no header stands above it. */
  heading?: 'h1' | 'h2';
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div role={tone === 'quiet' ? undefined : 'alert'} className="px-3 pt-6 pb-4">
      {icon && <Icon of={icon} size="large" className={`mb-2 ${TONES[tone]}`} />}
      <Heading className="mb-1 text-name text-balance">{title}</Heading>
      <div className="space-y-2 text-pretty text-text-2">{children}</div>
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
