/** What of a page a selector can point at, in the order in which a person is asked for them. */
export const PARTS = ['title', 'phone', 'email', 'message', 'author'] as const;
export type Part = (typeof PARTS)[number];
