import { leftOut } from './left-out';

/** jsforce writes query strings for its own OAuth, which Threadside does with oauth4webapi. */
export default { stringify: leftOut('OAuth'), parse: leftOut('OAuth') };
