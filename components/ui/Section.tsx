import type { ReactNode } from 'react';

const HEAD = 'flex min-h-9 items-center gap-1.5 ps-3 pe-1 text-label font-semibold';
const BOX = 'border-b border-line last:border-b-0';

/** A part of the panel that is always open. `count` stands lighter behind the title ("2 open"). */
export function Section({
  title,
  count,
  end,
  children,
}: {
  title: ReactNode;
  count?: ReactNode;
  /** What stands at the end of the head. */
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={`pb-1 ${BOX}`}>
      <div className={HEAD}>
        <Title count={count}>{title}</Title>
        {end}
      </div>
      {children}
    </section>
  );
}

function Title({ count, children }: { count: ReactNode; children: ReactNode }) {
  return (
    <h3 className="min-w-0 flex-1">
      {children}
      {count != null && <span className="ms-1 font-normal text-text-2 tabular-nums">{count}</span>}
    </h3>
  );
}
