import { z } from '@/lib/zod';

/** Which org and which user a session belongs to. Ids have 18 characters, `locale` is BCP 47. */
export const identitySchema = z.strictObject({
  orgId: z.string().check(z.regex(/^00D\w{15}$/)),
  orgName: z.string(),
  orgKind: z.enum(['production', 'sandbox', 'scratch', 'trial', 'developer']),
  /** My Domain, e.g. `haldenfreight.my.salesforce.com`: where records open and calls go. */
  host: z.string(),
  userId: z.string().check(z.regex(/^005\w{15}$/)),
  username: z.string(),
  displayName: z.string(),
  locale: z.string(),
  /** ISO 3166 country of the organisation's locale, null when it names none. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  timeZone: z.string(),
});
export type Identity = z.infer<typeof identitySchema>;
