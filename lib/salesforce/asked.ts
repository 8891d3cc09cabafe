import type { Call } from '@/lib/salesforce/client';

/** Spring '26. */
export const API_VERSION = '66.0';

/** What a call was, as far as a problem may tell. */
export interface Asked {
  /** Method and path, without what was asked or typed: `GET /services/data/v66.0/query?q`. */
  readonly text: string;
  /** The path names one record. */
  readonly row: boolean;
  /** It may have changed something. */
  readonly write: boolean;
}

/** Names the parameters of a call's path and drops their values: SOQL and SOSL hold people's data. */
export function askedBy({
  method,
  path,
  changesNothing,
}: Pick<Call<unknown>, 'method' | 'path' | 'changesNothing'>): Asked {
  const [plain = '', search = ''] = path.split('?', 2);
  const names = [...new URLSearchParams(search).keys()];
  const full = plain.startsWith('/services/') ? plain : `/services/data/v${API_VERSION}${plain}`;
  return {
    text: `${method} ${full}${names.length > 0 ? `?${names.join('&')}` : ''}`,
    row: /\/sobjects\/\w+\/[A-Za-z0-9]{15,18}\/?$/.test(plain),
    write: method !== 'GET' && changesNothing !== true,
  };
}
