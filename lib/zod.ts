import * as z from 'zod/mini';

/**
 * The schema library, set up once. Import `z` from here only: without `jitless`, the first schema
 * tries `Function("")`, which raises a content-security-policy violation on every page it runs in.
 */
z.config({ jitless: true });

export { z };
