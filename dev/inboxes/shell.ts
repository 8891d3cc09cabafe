import { randomBytes } from 'node:crypto';
import type { PageScript } from '@/dev/inboxes/bundle';

/**
 * The policy of a stand-in page, stricter than the originals': scripts by nonce alone, no inline
 * style, no text turned into markup or script (Trusted Types, and no policy may be made), nothing
 * from elsewhere. Frames of its own origin are let in, for the test that adds one.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The page as it arrives: empty, with its script; and the headers that go with it. */
export function shell(script: PageScript): { html: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  const html = `<!DOCTYPE html>
<html lang="en" dir="ltr" class="js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stand-in</title>
<link rel="icon" href="data:,">
</head>
<body>
<noscript>Stand-in page for tests and demo. It needs JavaScript.</noscript>
<script nonce="${nonce}" src="/stand-in/${script}.js"></script>
</body>
</html>
`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  };
}
