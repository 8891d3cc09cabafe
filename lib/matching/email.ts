const INVISIBLE_OR_SPACE = /[\p{Cf}\s]/gu;

/**
 * An address as it compares: lower case, without white space, invisible characters, `mailto:` and what
 * a mail link adds. Null if it is no address. A plus tag is part of an address.
 */
export function normalizeEmail(text: string): string | null {
  const address = text
    .replace(INVISIBLE_OR_SPACE, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^.*<([^<>]*)>$/, '$1')
    .toLowerCase();
  return /^[^@,;<>"]+@[^@,;<>"]+$/.test(address) ? address : null;
}

/** Whether a field holds the address (as `normalizeEmail` gives it). */
export function sameEmail(field: string, address: string): boolean {
  return normalizeEmail(field) === address;
}
