import { describeSchema, type ObjectDescribe } from '@/lib/salesforce/describe';

/** Objects by API name; one that this user may not see is not there. */
export type Describes = Readonly<Partial<Record<string, ObjectDescribe>>>;

/**
 * Describes out of their JSON, each read when it is first looked at: an organisation's objects have
 * thousands of fields, and most chats are answered by those of one. `unreadable` hears of a text that is
 * no describe; that object is not there then.
 */
export function lazyDescribes(
  texts: Readonly<Record<string, string>>,
  unreadable: () => void,
): Describes {
  const all: Describes = {};
  for (const [sobject, text] of Object.entries(texts)) {
    Object.defineProperty(all, sobject, {
      enumerable: true,
      configurable: true,
      get() {
        const value = readDescribe(text);
        if (value === undefined) unreadable();
        Object.defineProperty(all, sobject, { enumerable: true, value });
        return value;
      },
    });
  }
  return all;
}

function readDescribe(text: string): ObjectDescribe | undefined {
  try {
    return describeSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
