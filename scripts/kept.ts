/**
 * What the extension keeps, from its database: record, kept drafts, what was notified. Runs in one of its own pages or in
 * its worker, so it stands by itself.
 * @param put what is to be kept from now on in place of it; with null nothing changes
 */
export async function kept(put: Record<string, unknown> | null): Promise<Record<string, unknown>> {
  const known = (await indexedDB.databases()).some(({ name }) => name === 'abstain');
  if (!known && !put) return {};
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('abstain');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  try {
    const values = db.transaction('values', put ? 'readwrite' : 'readonly').objectStore('values');
    if (put) {
      values.clear();
      for (const [key, value] of Object.entries(put)) values.put(value, key);
    }
    const result = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const [keys, all] = await Promise.all([result(values.getAllKeys()), result(values.getAll())]);
    // Where there are many events, a value holds hundreds of them under their own keys.
    const entries = keys.map((key, n): [string, unknown] => [String(key), all[n]]);
    const isPack = ([key]: [string, unknown]) => key.startsWith('packed/');
    const packs = entries.filter(isPack).map(([, pack]) => pack as Record<string, unknown>);
    return Object.assign({}, ...packs, Object.fromEntries(entries.filter((entry) => !isPack(entry))));
  } finally {
    db.close();
  }
}
