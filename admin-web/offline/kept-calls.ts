// What waits for a network, on this device, in the browser's own database: it outlives a closed page.

const DATABASE = 'sanad'
const STORE = 'kept-calls'

export type KeptCall = {
  /** The Idempotency-Key that it was first tried with, so that it is booked once whatever the first try did. */
  key: string
  personId: string
  kind: 'sale' | 'photo'
  address: string
  body: string | { field: string; file: File }
  /** What a person reads: `340 DA`, a file's name. */
  said: string
  keptAt: string
  /** Why the shop's machine would not have it; null while it may still be sent. */
  refused: string | null
}

export async function everyKeptCall(): Promise<KeptCall[]> {
  const calls = await inStore('readonly', (store) => store.getAll() as IDBRequest<KeptCall[]>)
  return calls.toSorted((one, other) => one.keptAt.localeCompare(other.keptAt))
}

export async function keepCall(call: KeptCall): Promise<void> {
  await inStore('readwrite', (store) => store.put(call))
}

export async function dropCall(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key))
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened()
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'key' }))
  return answered(request)
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser keeps nothing')))
  })
}
