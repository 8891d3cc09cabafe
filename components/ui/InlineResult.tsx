import Check from 'lucide-react/icons/check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';

/** What came of the last press. It stays until dismissed or until the chat changes. */
export function InlineResult({
  tone,
  title,
  children,
  onDismiss,
}: {
  tone: 'ok' | 'bad';
  title: ReactNode;
  children?: ReactNode;
  onDismiss?: (() => void) | undefined;
}) {
  const ok = tone === 'ok';
  return (
    <div
      role={ok ? 'status' : 'alert'}
      className={`mx-3 my-2 grid grid-cols-[1rem_minmax(0,1fr)_1.5rem] gap-x-2 rounded-box py-2 ps-2 pe-1 forced-colors:border ${ok ? 'bg-ok-soft' : 'bg-bad-soft'}`}
    >
      <Icon of={ok ? Check : TriangleAlert} className={`mt-0.5 ${ok ? 'text-ok' : 'text-bad'}`} />
      <b className="font-semibold">{title}</b>
      {onDismiss ? (
        <IconButton icon={X} label={i18n.t('panel.dismiss')} size="small" onClick={onDismiss} />
      ) : (
        <span />
      )}
      <div className="col-span-2 col-start-2 flex flex-wrap gap-x-2 text-label">{children}</div>
    </div>
  );
}
