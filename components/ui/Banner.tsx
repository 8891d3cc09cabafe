import type { ReactNode } from 'react';
import { Icon, type IconDrawing } from '@/components/ui/Icon';

const TONES = {
  quiet: ['bg-well', 'text-text'],
  warn: ['bg-warn-soft', 'text-warn'],
  bad: ['bg-bad-soft', 'text-bad'],
} as const;

/** One thing to know above everything else, under the header. Bad ones are told at once. */
export function Banner({
  tone = 'quiet',
  icon,
  title,
  children,
}: {
  tone?: keyof typeof TONES;
  icon: IconDrawing;
  title: ReactNode;
  children?: ReactNode;
}) {
  const [ground, ink] = TONES[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex shrink-0 items-start gap-2 border-b border-line px-3 py-2 text-label ${ground}`}
    >
      <Icon of={icon} className={ink} />
      <p className="min-w-0 flex-1">
        <b className="font-semibold">{title}</b> {children}
      </p>
    </div>
  );
}
