import type { ReactNode } from 'react';

/**
 * The panel: header, at most one banner, the thread, then a PanelBody that scrolls and a PanelFoot that
 * does not. Everything inside measures itself by this frame's width; content is 560 px wide at most.
 */
export function PanelFrame({
  header,
  banner,
  thread,
  children,
}: {
  header?: ReactNode;
  banner?: ReactNode;
  thread?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="@container flex h-dvh max-w-panel flex-col bg-surface low:overflow-y-auto">
      {header}
      {banner}
      {thread}
      {children}
    </div>
  );
}

/**
 * What scrolls. `busy` while it is a skeleton. `read` where nothing in it takes the focus: then it does
 * so itself, for the arrow keys to scroll it.
 */
export function PanelBody({
  busy = false,
  read = false,
  children,
}: {
  busy?: boolean;
  read?: boolean;
  children: ReactNode;
}) {
  return (
    <main
      aria-busy={busy}
      tabIndex={read ? 0 : undefined}
      className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto low:flex-none low:overflow-visible focus-visible:outline-offset-[-2px]"
    >
      {children}
    </main>
  );
}

/** The actions, always in view. `note` says where a save goes, or what becomes of it. */
export function PanelFoot({ note, children }: { note?: ReactNode; children?: ReactNode }) {
  return (
    <footer className="grid shrink-0 gap-2 border-t border-line bg-surface px-3 pt-2 pb-3 low:sticky low:bottom-0">
      {note && <p className="text-meta text-text-2 empty:hidden">{note}</p>}
      {children}
    </footer>
  );
}

/** Two actions beside each other, one above the other where it is too narrow. `back`: the first only as wide as its word. */
export function FootPair({ back = false, children }: { back?: boolean; children: ReactNode }) {
  const columns = back ? 'grid-cols-[auto_1fr]' : 'grid-cols-2';
  return (
    <div className={`grid gap-2 [&>button]:px-2 @max-tight:grid-cols-1 ${columns}`}>{children}</div>
  );
}
