import { leftOut } from './left-out';

/** CSV is for the Bulk API, which Threadside doesn't call. */
export const parse = leftOut('CSV reader');
/** For the same API. */
export const stringify = leftOut('CSV writer');
