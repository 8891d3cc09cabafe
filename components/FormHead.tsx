import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/IconButton';

/** The title of a step, with the way back before it and what else can be done behind it. */
export function FormHead({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack: () => void;
  children?: ReactNode;
}) {
  return (
    <div className="flex h-9 items-center gap-1.5 ps-1 pe-3">
      <IconButton
        icon={ArrowLeft}
        label={i18n.t('panel.back')}
        onClick={onBack}
        className="rtl:-scale-x-100"
      />
      <h2 className="min-w-0 flex-1 font-semibold">{title}</h2>
      {children}
    </div>
  );
}
