import type { QueryKey } from '@tanstack/react-query';
import type { Identity } from '@/lib/salesforce/identity';
import type { Settings } from '@/lib/settings/settings';

/** What the panel shows whatever an organisation chooses. */
const ALWAYS = ['Contact', 'Lead', 'Case', 'Account', 'Opportunity', 'Task', 'Event'];

/** The objects that these settings are about, by their API names, and what their describes are cached under. */
export function describesOf(
  { orgId, userId }: Pick<Identity, 'orgId' | 'userId'>,
  { creates, objects }: Pick<Settings, 'creates' | 'objects'>,
): { readonly queryKey: QueryKey; readonly sobjects: readonly string[] } {
  const sobjects = [...new Set([...ALWAYS, ...creates, ...Object.keys(objects)])];
  return { queryKey: ['describes', orgId, userId, sobjects], sobjects };
}
