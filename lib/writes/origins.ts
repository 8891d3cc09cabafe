import type { Identity } from '@/lib/salesforce/identity';
import { sealedStore } from '@/lib/writes/sealed-store';
import { z } from '@/lib/zod';

const originSchema = z.strictObject({
  /** The chat it was typed in (`chatKey`), null for one that can't be remembered. */
  chat: z.nullable(z.string()),
  /** What the inbox calls the person. */
  chatName: z.nullable(z.string()),
  /** What Salesforce calls the record. */
  recordName: z.nullable(z.string()),
  /** When it was first noticed, milliseconds since 1970. */
  at: z.number(),
});
/** Where something that is not saved yet came from, so that it can be told in another chat. */
export type Origin = z.infer<typeof originSchema>;

/** Origins by place (`recordPlace`, `formPlace`). */
export type Origins = Readonly<Record<string, Origin>>;

/** Where what waits came from, kept as long as it waits. */
export interface OriginStore {
  read(): Promise<Origins>;
  change(next: (origins: Origins) => Origins): Promise<Origins>;
  watch(listener: (origins: Origins) => void, signal: AbortSignal): void;
}

/** Opens the origins of one org and user. */
export function openOrigins(identity: Pick<Identity, 'orgId' | 'userId'>): OriginStore {
  return sealedStore('origins', identity, readOrigins);
}

const anyEntries = z.record(z.string(), z.unknown());

function readOrigins(stored: unknown): Origins {
  const entries = Object.entries(anyEntries.safeParse(stored).data ?? {});
  return Object.fromEntries(
    entries.flatMap(([place, one]) => {
      const origin = originSchema.safeParse(one);
      return origin.success ? [[place, origin.data]] : [];
    }),
  );
}
