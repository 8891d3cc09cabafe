import { leftOut } from './left-out';

/** jsforce hashes for its own OAuth, which Threadside does with oauth4webapi. */
export const createHash = leftOut('OAuth');
/** For the same OAuth. */
export const randomBytes = leftOut('OAuth');
