/** An answer that comes a moment later, as all of IndexedDB's do. */
function later<T>(answer: () => T) {
  const request = {
    result: undefined as T | undefined,
    error: null,
    onsuccess: null as (() => void) | null,
    onerror: null as (() => void) | null,
    onupgradeneeded: null as (() => void) | null,
  };
  queueMicrotask(() => {
    request.result = answer();
    request.onupgradeneeded?.();
    request.onsuccess?.();
  });
  return request;
}

/** The part of IndexedDB that the vault uses, for tests: Node has none. One store, no transactions. */
export function fakeIndexedDb() {
  const kept = new Map<string, unknown>();
  const store = {
    get: (key: string) => later(() => kept.get(key)),
    put: (value: unknown, key: string) => later(() => void kept.set(key, value)),
  };
  const database = {
    createObjectStore: () => store,
    transaction: () => ({ objectStore: () => store }),
    close() {},
  };
  return { open: () => later(() => database), kept };
}
