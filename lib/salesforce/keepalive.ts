/**
 * Browsers let at most 64 KiB of keepalive bodies be under way at once and reject what goes over
 * (Fetch standard, "inflight keepalive bytes"). Ours stay below, for headers and other callers.
 */
export const KEEPALIVE_BYTES = 60 * 1024;

let underWay = 0;

/**
 * Decides whether a request with this body (null: not a write) is sent with `keepalive`, so that a
 * closing panel does not cut it. Call `release` when it has ended.
 */
export function keepaliveFor(body: string | null): { granted: boolean; release(): void } {
  const bytes = body === null ? 0 : new TextEncoder().encode(body).byteLength;
  if (body === null || underWay + bytes >= KEEPALIVE_BYTES) return { granted: false, release() {} };
  underWay += bytes;
  return {
    granted: true,
    release() {
      underWay -= bytes;
    },
  };
}
