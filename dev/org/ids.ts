import { randomBytes } from 'node:crypto';

/**
 * Salesforce ids: 15 characters, case-sensitive, the first three telling the object; or the same with a
 * checksum of three more, which tells the case of the first 15 so that the id survives case-folding.
 */
const CHECKSUM_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Where a real id has its instance's characters. */
const INSTANCE = 'Qx';

export const ORG_ID_15 = '00DQx0000004Hal';
export const ORG_ID = id18(ORG_ID_15);

/** Lengthens an id of 15 characters by its checksum. */
export function id18(id15: string): string {
  let checksum = '';
  for (let block = 0; block < 15; block += 5) {
    let bits = 0;
    for (let at = 0; at < 5; at += 1) {
      if (/[A-Z]/.test(id15.charAt(block + at))) bits |= 1 << at;
    }
    checksum += CHECKSUM_ALPHABET.charAt(bits);
  }
  return id15 + checksum;
}

/** Reads an id of 15 or 18 characters; gives 18, or null if it is none or its checksum is wrong. */
export function readId(text: string): string | null {
  if (!/^(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{18})$/.test(text)) return null;
  const full = id18(text.slice(0, 15));
  return text.length === 15 || full.toUpperCase() === text.toUpperCase() ? full : null;
}

/** The `n`th id of an object, 18 characters; `keyPrefix` is describe's (`003`). */
export function nthId(keyPrefix: string, n: number): string {
  let digits = '';
  for (let rest = n; rest > 0; rest = Math.floor(rest / 62)) {
    digits = BASE62.charAt(rest % 62) + digits;
  }
  return id18(keyPrefix + INSTANCE + digits.padStart(10, '0'));
}

/** Random characters of the kind that tokens are made of. */
export function randomToken(bytes: number): string {
  return randomBytes(bytes).toString('base64url').replaceAll('-', '.');
}
