import { Skeleton } from '@/components/ui/Skeleton';
import { useLasting } from '@/components/ui/use-lasting';

/** An answer this quick needs no skeleton. */
const AFTER_MS = 150;

/** Widths of a label and a value, as they usually are. */
const ROWS = [
  ['w-9', 'w-37'],
  ['w-12', 'w-27'],
  ['w-10', 'w-43'],
  ['w-16', 'w-23'],
  ['w-11', 'w-32'],
  ['w-14', 'w-28'],
] as const;

/** The fields to come, at the heights they will have. */
export function RecordSkeleton() {
  const slow = useLasting(true, AFTER_MS);
  if (!slow) return null;
  return (
    <div className="[--label:6rem] @max-narrow:[--label:5rem] @wide:[--label:8.5rem]">
      <div className="flex h-9 items-center ps-3">
        <Skeleton className="w-14" />
      </div>
      {ROWS.map(([label, value]) => (
        <div
          key={label}
          className="grid h-7 grid-cols-[var(--label)_minmax(0,1fr)] items-center gap-x-2 ps-3 pe-2"
        >
          <Skeleton className={label} />
          <Skeleton className={value} />
        </div>
      ))}
    </div>
  );
}
