/** A title and an address, as they are shown together or belong together. */
interface Shown {
  readonly title: string;
  readonly address: string;
}

/**
 * Knows whether somebody has gone on before a chat was whole. Of each chat that was begun since the last
 * whole one, title or address may still be on its way: the title of one then meets the address of
 * another, and both are new.
 */
export interface Halves {
  /** Takes note of what is shown, after `last` was whole. */
  see(shown: Shown | null, last: Shown | null): void;
  /** True if more than one title or address has been shown since. */
  areOfSeveral(): boolean;
  /** What is shown is whole: nothing is on its way any more. */
  forget(): void;
}

/** Starts with nothing seen. */
export function createHalves(): Halves {
  const titles = new Set<string>();
  const addresses = new Set<string>();
  return {
    see(shown, last) {
      if (shown === null || last === null) return;
      const isWhole = shown.title !== last.title && shown.address !== last.address;
      const areBegun = titles.size + addresses.size > 0;
      // Whole from the first moment on, nothing of it is on its way.
      if (isWhole && !areBegun) return;
      if (shown.title !== last.title) titles.add(shown.title);
      if (shown.address !== last.address) addresses.add(shown.address);
    },
    areOfSeveral: () => titles.size > 1 || addresses.size > 1,
    forget() {
      titles.clear();
      addresses.clear();
    },
  };
}
