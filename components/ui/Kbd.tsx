import type { ReactNode } from 'react';

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-chip border border-line bg-well px-1 font-sans text-meta font-medium whitespace-nowrap text-text-2">
      {children}
    </kbd>
  );
}
