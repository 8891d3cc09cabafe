import { z } from '@/lib/zod';

/** Where to sign in, and as which app. Both are typed by the agent or set by the organisation. */
export const loginSchema = z.strictObject({ host: z.string(), clientId: z.string() });
export type Login = z.infer<typeof loginSchema>;
