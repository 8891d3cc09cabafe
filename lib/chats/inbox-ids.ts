/**
 * The inboxes Threadside knows by itself. An id is stored with links and drafts: never rename one. They
 * stand apart from the schemas, which content scripts do without.
 */
export const BUILT_IN_IDS = [
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'google-messages',
  'linkedin',
  'line',
  'business-suite',
] as const;
export type BuiltInId = (typeof BUILT_IN_IDS)[number];
