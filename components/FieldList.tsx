import type { ReactNode } from 'react';

/** The fields of a record, one FieldRow or FactRow below the other. The label column follows the panel's width. */
export function FieldList({ children }: { children: ReactNode }) {
  return (
    <dl className="[--label:6rem] @max-narrow:[--label:5rem] @wide:[--label:8.5rem]">{children}</dl>
  );
}

/** A fact that is only read: in a preview, or kept from the chat. `end` stands at the end of the row. */
export function FactRow({
  label,
  end,
  children,
}: {
  label: string;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-6 grid-cols-[var(--label)_minmax(0,1fr)] gap-x-2 px-2 @max-tight:grid-cols-1">
      <dt className="py-1 text-label wrap-anywhere text-text-2 @max-tight:pb-0">
        <bdi>{label}</bdi>
      </dt>
      <dd className="flex min-w-0 items-start gap-2 py-0.5">
        <span className="min-w-0 flex-1 wrap-anywhere whitespace-pre-line">{children}</span>
        {end}
      </dd>
    </div>
  );
}

/** A box of facts: what will be saved, what was kept. */
export function FactBox({ children }: { children: ReactNode }) {
  return (
    <dl className="mx-3 mb-3 rounded-box border border-line py-1 [--label:5.75rem] @wide:[--label:8.5rem]">
      {children}
    </dl>
  );
}
