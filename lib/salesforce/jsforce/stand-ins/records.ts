import { leftOut } from './left-out';

/**
 * jsforce's own queries and objects build on streams; Threadside writes its SOQL and paths itself and
 * sends them by `Connection.request`.
 */
const records = leftOut('queries and objects');

export default records;
export { records as Parsable, records as Serializable };
