/** Longest texts of a described inbox, apart from the schemas: content scripts hold to them too. */
export const INBOX_LIMITS = { selector: 500, label: 60, host: 253, own: 20 } as const;
