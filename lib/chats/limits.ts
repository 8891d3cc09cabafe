/** Longest texts that a page may send of a chat; readers cut names to this, the schema refuses more. */
export const LIMITS = { name: 300, threadId: 200, phone: 60, email: 320, handle: 100 } as const;

/** Longest diagnosis of a page, in characters and bytes alike: it is ASCII. */
export const LONGEST_DIAGNOSIS = 20_000;

/** Longest message text, and most messages taken from a page at once. */
export const MESSAGE_LIMITS = { text: 20_000, count: 100 } as const;
