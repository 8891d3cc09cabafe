import type { ReactNode } from 'react';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';

/** A group of controls that take each other's place: when the focused one goes, its first has the focus. */
export function KeptFocus({ children }: { children: ReactNode }) {
  const focus = useKeptFocus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus of its parts goes
    <div ref={focus.row} onFocus={focus.came} onBlur={focus.left} className="grid gap-2">
      {children}
    </div>
  );
}
