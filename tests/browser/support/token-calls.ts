import type { Call } from '@/dev/org/calls';
import type { RunningOrg } from '@/dev/org/server';

/** The calls that asked the org for tokens: a sign-in's or a refresh's. */
export function tokenCalls({ calls }: Pick<RunningOrg, 'calls'>): readonly Call[] {
  return calls.all().filter(({ path }) => path === '/services/oauth2/token');
}
