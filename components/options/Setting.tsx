import type { ReactNode } from 'react';

/** One thing to choose: what it is called, what it means for an agent, and the controls. */
export function Setting({
  title,
  id,
  help,
  children,
}: {
  title: string;
  /** The title's id, for controls that are named by it. */
  id?: string;
  help?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-2">
      <h3 id={id} className="text-body font-semibold">
        {title}
      </h3>
      {help && <p className="text-label text-text-2">{help}</p>}
      {children}
    </section>
  );
}
