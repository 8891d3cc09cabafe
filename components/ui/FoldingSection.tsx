import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/Icon';

/** A part of the panel that can be folded away. `count` stands lighter behind the title ("2 open"). */
export function FoldingSection({
  title,
  count,
  open,
  onToggle,
  children,
}: {
  title: string;
  count?: string | null;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}) {
  return (
    <details
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
      className="group border-b border-line last:border-b-0"
    >
      <summary className="flex min-h-9 list-none items-center gap-1.5 px-3 text-label font-semibold hover:bg-well focus-visible:outline-offset-[-2px]">
        <Icon
          of={ChevronRight}
          mirrors
          className="text-text-2 transition-transform duration-120 group-open:rotate-90 motion-reduce:transition-none"
        />
        <h3 className="min-w-0 flex-1">
          {title} {count && <span className="font-normal text-text-2 tabular-nums">{count}</span>}
        </h3>
      </summary>
      {open && <div className="pb-1">{children}</div>}
    </details>
  );
}
