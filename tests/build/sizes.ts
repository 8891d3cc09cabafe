import { gzipSync } from 'node:zlib';

/** What the parts of the extension may weigh, in bytes after gzip; 1 kB is 1,000 bytes. */
const BUDGETS: readonly {
  readonly part: string;
  readonly budget: number;
  readonly holds: (file: string) => boolean;
}[] = [
  {
    // Two inboxes, what corrects one of them, and what tells why a page can't be read.
    part: 'isolated content script',
    budget: 23_500,
    holds: (file) => file === 'content-scripts/inbox.js',
  },
  {
    // Six inboxes and what reads one of somebody's own; it loads where one is switched on.
    part: 'optional inboxes’ script',
    budget: 30_000,
    holds: (file) => file === 'content-scripts/optional-inbox.js',
  },
  {
    part: 'MAIN-world script',
    budget: 2_000,
    holds: (file) => file === 'content-scripts/whatsapp-page.js',
  },
  { part: 'background', budget: 25_000, holds: (file) => file === 'background.js' },
  {
    // What the page shares with the panel counts as the panel's.
    part: 'options page, its own',
    budget: 20_000,
    holds: (file) => /^(?:chunks|assets)\/options-[\w-]+\.(?:js|css)$/.test(file),
  },
  // All that is left, so that no file is outside every budget.
  // Three fifths of it are others': React, jsforce, the number plans, the query cache.
  // It comes in parts, which shrink less each: 1.4 kB for a panel that is drawn sooner.
  { part: 'panel, all JS and CSS', budget: 267_000, holds: () => true },
];

export interface PartSize {
  readonly part: string;
  readonly gzip: number;
  readonly budget: number;
}

/** The gzip size of each part, from the JS and CSS files of the build. */
export function partSizes(files: ReadonlyMap<string, Buffer>): PartSize[] {
  const sizes = BUDGETS.map(({ part, budget }) => ({ part, budget, gzip: 0 }));
  for (const [file, bytes] of files) {
    const size = sizes[BUDGETS.findIndex(({ holds }) => holds(file))];
    if (size && /\.(?:m?js|css)$/.test(file)) size.gzip += gzipSync(bytes, { level: 9 }).length;
  }
  return sizes;
}

/** A line for each part that is missing or over its budget. */
export function sizeComplaints(sizes: readonly PartSize[]): string[] {
  return sizes.flatMap(({ part, gzip, budget }) => {
    if (gzip === 0) return [`size: the ${part} is missing`];
    return gzip > budget ? [`size: ${part} is ${gzip} bytes, over its ${budget}`] : [];
  });
}

/** A table to print, one line a part. */
export function sizeTable(sizes: readonly PartSize[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
  return sizes
    .map(({ part, gzip, budget }) => `${part.padEnd(24)} ${kB(gzip)} of ${kB(budget)} kB gzip`)
    .join('\n');
}
