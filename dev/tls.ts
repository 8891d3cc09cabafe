/**
 * A self-signed certificate from node:crypto alone: EC P-256, a few lines of DER, no package and no
 * openssl binary. The stand-ins serve the real host names with it; the browser is told to trust its
 * key by hash (`--ignore-certificate-errors-spki-list`), so nothing is installed on the machine.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY_MS = 86_400_000;

// DER tags, X.690; the object identifiers are written as the hex of their DER bodies.
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
const DNS_NAME = 0x82;
const EXPLICIT_VERSION = 0xa0;
const EXPLICIT_EXTENSIONS = 0xa3;
const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

function length(n: number): Buffer {
  if (n < 0x80) return Buffer.from([n]);
  if (n < 0x100) return Buffer.from([0x81, n]);
  return Buffer.from([0x82, n >> 8, n & 0xff]);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

function objectId(hex: string): Buffer {
  return der(OBJECT_ID, Buffer.from(hex, 'hex'));
}

function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return der(GENERALIZED_TIME, Buffer.from(`${digits}Z`));
}

/** A positive serial number: its first bit clear, its first byte not zero. */
function serialNumber(): Buffer {
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  return der(INTEGER, serial);
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * Makes a key and a certificate for it.
 * @param names DNS names, `*.example.com` allowed
 * @param days how long it stays valid from now; it starts a day ago, against clocks that lag
 * @returns `cert` and `key` in PEM, and `spkiHash`: base64 of the SHA-256 of the public key's SPKI,
 *   as Chromium's `--ignore-certificate-errors-spki-list` wants it
 */
export function selfSigned(
  names: readonly string[],
  days = 7,
): { cert: string; key: string; spkiHash: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(SEQUENCE, objectId(ECDSA_WITH_SHA256));
  const subject = der(
    SEQUENCE,
    der(
      SET,
      der(SEQUENCE, objectId(COMMON_NAME), der(UTF8_STRING, Buffer.from('Threadside stand-in'))),
    ),
  );
  const altNames = der(SEQUENCE, ...names.map((name) => der(DNS_NAME, Buffer.from(name))));
  const toSign = der(
    SEQUENCE,
    der(EXPLICIT_VERSION, der(INTEGER, Buffer.from([2]))),
    serialNumber(),
    algorithm,
    subject,
    der(SEQUENCE, time(Date.now() - DAY_MS), time(Date.now() + days * DAY_MS)),
    subject,
    spki,
    der(
      EXPLICIT_EXTENSIONS,
      der(SEQUENCE, der(SEQUENCE, objectId(SUBJECT_ALT_NAME), der(OCTET_STRING, altNames))),
    ),
  );
  const signature = der(
    BIT_STRING,
    Buffer.concat([Buffer.from([0]), sign('sha256', toSign, privateKey)]),
  );
  return {
    cert: pem('CERTIFICATE', der(SEQUENCE, toSign, algorithm, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}
