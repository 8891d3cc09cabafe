const DATABASE = 'vault';
const STORE = 'keys';
const KEY = 'aes-256-gcm';

let opened: Promise<CryptoKey> | undefined;

/**
 * The key that everything sealed on this computer is under: AES-256-GCM, made once and kept in
 * IndexedDB as an object that no script can read the bytes of. It protects a copied file, not a
 * taken-over browser profile.
 */
export function vaultKey(): Promise<CryptoKey> {
  opened ??= readOrMake().catch((problem: unknown) => {
    opened = undefined;
    throw problem;
  });
  return opened;
}

async function readOrMake(): Promise<CryptoKey> {
  const database = await openDatabase();
  try {
    const kept = await answer(database.transaction(STORE).objectStore(STORE).get(KEY));
    if (kept instanceof CryptoKey) return kept;
    const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    // Looked up again in the transaction that writes: of two windows starting at once the first wins.
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    const others = await answer(store.get(KEY));
    if (others instanceof CryptoKey) return others;
    await answer(store.put(fresh, KEY));
    return fresh;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
