import { fromBase64, toBase64 } from '@/lib/salesforce/base64';
import { vaultKey } from '@/lib/salesforce/vault-key';
import { z } from '@/lib/zod';

/** A sealed value as it is stored; `iv` and `sealed` are base64. */
export const sealedBoxSchema = z.strictObject({
  v: z.literal(1),
  iv: z.string(),
  sealed: z.string(),
});
export type SealedBox = z.infer<typeof sealedBoxSchema>;

/**
 * Seals a JSON value. `purpose` says what and whose it is: a box opens only under the purpose it was
 * sealed for, so that one can't be put in the place of another.
 */
export async function seal(value: unknown, purpose: string): Promise<SealedBox> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, purpose), await vaultKey(), plain);
  return { v: 1, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
}

/**
 * Opens a box. Null where it doesn't open: damaged, sealed for something else, or under a key that is
 * gone. Whoever reads a sealed null can't tell it from that.
 */
export async function unseal(box: SealedBox, purpose: string): Promise<unknown> {
  try {
    const opened = await crypto.subtle.decrypt(
      algorithm(fromBase64(box.iv), purpose),
      await vaultKey(),
      fromBase64(box.sealed),
    );
    return JSON.parse(new TextDecoder().decode(opened));
  } catch {
    return null;
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, purpose: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose) };
}
