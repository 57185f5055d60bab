// What was typed into reports and is not on the server yet, kept in this browser: it outlives a lost connection, an expired sign-in and a closed window.
(() => {
  'use strict';

  const name = 'xanh-reports';
  const table = 'drafts';

  const opened = () => new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: ['owner', 'report', 'key'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  let database = null;
  const run = async (mode, work) => {
    database ??= opened();
    const whole = (await database).transaction(table, mode);
    const request = work(whole.objectStore(table));
    return new Promise((resolve, reject) => {
      whole.oncomplete = () => resolve(request.result);
      whole.onerror = () => reject(whole.error);
      whole.onabort = () => reject(whole.error);
    });
  };

  // A browser that keeps nothing still saves to the server.
  const quiet = async (work, otherwise) => {
    try {
      return await work();
    } catch {
      return otherwise;
    }
  };

  globalThis.xanhStore = {
    put: (draft) => quiet(() => run('readwrite', (drafts) => drafts.put(draft))),
    remove: (owner, report, key) => quiet(() => run('readwrite', (drafts) => drafts.delete([owner, report, key]))),
    all: (owner, report) => quiet(() => run('readonly', (drafts) => drafts.getAll(IDBKeyRange.bound([owner, report], [owner, report, []]))), []),
  };
})();
