import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** The extension's id, which the redirect URI in Salesforce names. */
export const EXTENSION_ID = 'pfmfmkikdpdeimgfpniboinmcfebkdfn';

/**
 * What the manifest must hold, word for word; `undefined` for what it must not hold at all. Whoever
 * asks the browser for more has to write it down here too.
 */
const EXPECTED: Readonly<Record<string, unknown>> = {
  manifest_version: 3,
  permissions: ['sidePanel', 'identity', 'storage', 'contextMenus', 'activeTab', 'scripting'],
  optional_permissions: undefined,
  host_permissions: [
    'https://web.whatsapp.com/*',
    'https://www.messenger.com/*',
    'https://www.facebook.com/*',
    'https://*.my.salesforce.com/*',
    'https://login.salesforce.com/*',
    'https://test.salesforce.com/*',
  ],
  // Any host, each asked for by itself when an inbox there is switched on.
  optional_host_permissions: ['https://*/*'],
  content_scripts: [
    {
      matches: [
        'https://web.whatsapp.com/*',
        'https://www.facebook.com/*',
        'https://www.messenger.com/*',
      ],
      js: ['content-scripts/inbox.js'],
    },
    {
      matches: ['https://web.whatsapp.com/*'],
      run_at: 'document_start',
      js: ['content-scripts/whatsapp-page.js'],
      world: 'MAIN',
    },
  ],
  // None of its own: the browser's default for extensions lets scripts come from the package alone.
  content_security_policy: undefined,
  externally_connectable: undefined,
  web_accessible_resources: undefined,
};

/** What is wrong with the manifest of a Chrome build, a line for each. */
export function manifestComplaints(manifest: Readonly<Record<string, unknown>>): string[] {
  const differences = Object.entries(EXPECTED)
    .filter(([name, expected]) => !isDeepStrictEqual(manifest[name], expected))
    .map(
      ([name, expected]) => `manifest: ${name} is ${text(manifest[name])}, not ${text(expected)}`,
    );
  const id = typeof manifest.key === 'string' ? extensionId(manifest.key) : 'none';
  return id === EXTENSION_ID
    ? differences
    : [...differences, `manifest: the id by its key is ${id}, not ${EXTENSION_ID}`];
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'absent';
}

/**
 * The id Chrome gives an extension with this key: the first 16 bytes of the SHA-256 of the public
 * key, each hex digit written as a letter from a to p.
 */
function extensionId(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
