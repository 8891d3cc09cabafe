import { RestError } from '@/dev/org/errors';

/** The bodies of the parts that were done, by their `referenceId`. */
export type Done = ReadonlyMap<string, unknown>;
type Referred = string | number | boolean | null;

const REFERENCE = /@\{([^{}]*)\}/g;

/** A url with its `@{part.field}` filled in, encoded; an empty field gives nothing. Throws RestError. */
export function filledUrl(url: string, done: Done): string {
  return url.replace(REFERENCE, (_, path: string) =>
    encodeURIComponent(String(referred(path, done) ?? '')),
  );
}

/** A body with every `@{part.field}` in its texts filled in. Throws RestError. */
export function filledBody(value: unknown, done: Done): unknown {
  if (typeof value === 'string') return filledText(value, done);
  if (Array.isArray(value)) return value.map((item) => filledBody(item, done));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, filledBody(item, done)]),
  );
}

/** A text that is nothing but a reference becomes the value itself. */
function filledText(text: string, done: Done): Referred {
  const alone = /^@\{([^{}]*)\}$/.exec(text)?.[1];
  if (alone !== undefined) return referred(alone, done);
  return text.replace(REFERENCE, (_, path: string) => String(referred(path, done) ?? ''));
}

/** What `part.field`, `part.records[0].Id` leads to. Throws RestError where that is no plain value. */
function referred(path: string, done: Done): Referred {
  const [, part = '', steps = ''] = /^(\w+)((?:\.\w+|\[\d+\])+)$/.exec(path) ?? [];
  const names = [...steps.matchAll(/\w+/g)].map(([name]) => name);
  const value = names.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null
        ? Object.getOwnPropertyDescriptor(at, name)?.value
        : undefined,
    done.get(part),
  );
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
    // What the line above has found out, TypeScript does not draw from `includes`.
    return value as Referred;
  throw new RestError('badPartReference', {
    message: `Invalid reference specified. No value for ${path} found in ${path.split(/[.[]/)[0]}`,
  });
}
