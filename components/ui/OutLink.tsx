import type { ReactNode } from 'react';

/** A link that opens beside the inbox: a tab of its own, which learns nothing of this page. */
export function OutLink({
  href,
  className = '',
  children,
}: {
  href: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={`rounded-chip text-accent hover:underline ${className}`}
    >
      {children}
    </a>
  );
}
