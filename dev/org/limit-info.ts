import type { SwitchValues } from '@/dev/org/switches';

/** Whether a path (with or without query) is one of the REST API, whose every answer carries the header. */
export const isRestPath = (url: string): boolean => /^\/+services\/+data(?![^/?])/.test(url);

/** `Sforce-Limit-Info`: calls used of those allowed, the organisation's and where asked for one app's. */
export function limitInfo({ allowance, appAllowance, limitReached }: SwitchValues): string {
  const { max, used } = allowance;
  const usage = `api-usage=${limitReached === true ? Math.max(max, used) : used}/${max}`;
  if (appAllowance === null) return usage;
  const { max: appMax, used: appUsed, app } = appAllowance;
  return `${usage}; per-app-api-usage=${appUsed}/${appMax}(appName=${app})`;
}
