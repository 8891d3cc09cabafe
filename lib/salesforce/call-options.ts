// biome-ignore lint/style/noRestrictedImports: the package belongs to no room
import { version } from '@/package.json';

/**
 * What every call says about who makes it, in `Sforce-Call-Options` ("Call Options Header" in the REST API
 * guide): an administrator finds Threadside's calls by it.
 */
export const CALL_OPTIONS = { client: `threadside/${version}` };
