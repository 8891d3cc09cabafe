import type { ReactNode } from 'react';

/** A link that saves a text as a JSON file on the computer. */
export function DownloadLink({
  text,
  fileName,
  children,
}: {
  text: string;
  fileName: string;
  children: ReactNode;
}) {
  return (
    <a
      href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
      download={fileName}
      className="inline-flex min-h-8 items-center rounded-control border border-line-strong bg-raised px-2.5 font-medium hover:bg-well"
    >
      {children}
    </a>
  );
}
