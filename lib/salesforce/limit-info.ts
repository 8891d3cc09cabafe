/** Calls of the whole organisation within the last 24 hours, and how many it may make. */
export interface LimitInfo {
  readonly used: number;
  readonly max: number;
}

/**
 * Reads `Sforce-Limit-Info`: `api-usage=18/15000`, or with a part per app,
 * `api-usage=25/5000; per-app-api-usage=17/250(appName=x)`. Null where it says neither.
 */
export function parseLimitInfo(header: string | null): LimitInfo | null {
  const found = /(?:^|[;,\s])api-usage=(\d{1,12})\/(\d{1,12})/.exec(header ?? '');
  if (found === null) return null;
  const limit = { used: Number(found[1]), max: Number(found[2]) };
  return limit.max > 0 ? limit : null;
}
