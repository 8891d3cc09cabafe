import { expect, it } from 'vitest';
import { parseLimitInfo } from '@/lib/salesforce/limit-info';

it.each([
  ['api-usage=18/15000', { used: 18, max: 15_000 }],
  ['api-usage=25/5000; per-app-api-usage=17/250(appName=x)', { used: 25, max: 5_000 }],
  ['per-app-api-usage=17/250(appName=x); api-usage=25/5000', { used: 25, max: 5_000 }],
  ['per-app-api-usage=17/250(appName=x)', null],
  ['api-usage=1/0', null],
  ['', null],
  [null, null],
])('%s', (header, limit) => {
  expect(parseLimitInfo(header)).toEqual(limit);
});
