import type { ReactNode } from 'react';

/** A box whose inside is for the few who need it, folded away. */
export function FoldingBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="mx-3 mb-3 rounded-box border border-line text-label text-text-2">
      <summary className="rounded-box px-2 py-1.5">{title}</summary>
      <div className="px-2 pb-2">{children}</div>
    </details>
  );
}
