import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon, type IconDrawing } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';

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
  onDismiss,
}: {
  tone?: keyof typeof TONES;
  icon: IconDrawing;
  title: ReactNode;
  children?: ReactNode;
  /** Puts it away, where that is possible. */
  onDismiss?: (() => void) | undefined;
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
      {onDismiss && (
        <IconButton
          icon={X}
          label={i18n.t('panel.dismiss')}
          size="small"
          onClick={onDismiss}
          className="-my-1 -me-1.5"
        />
      )}
    </div>
  );
}
