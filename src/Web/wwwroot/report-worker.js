// Keeps the pages of reports and what they need, so that they open without a connection. What is typed there lies in the page's own store.
'use strict';

const shelf = 'xanh-reports-1';
const isReport = (path) => /^\/lam-viec\/bao-cao\/[0-9a-f-]{36}$/.test(path);
const isPart = (path) => /\.(css|js|svg|woff2?)$/.test(path);

// Read whole before it is put: a line that is cut in the middle of a page must not cost the copy that is there.
const put = async (cache, address, answer) => {
  const { status, statusText } = answer;
  const headers = new Headers(answer.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  await cache.put(address, new Response(await answer.blob(), { status, statusText, headers }));
};

const keep = async (addresses) => {
  const cache = await caches.open(shelf);
  await Promise.allSettled(addresses.map(async (address) => {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (answer.ok && !answer.redirected) await put(cache, address, answer);
  }));
};

const open = async (request, address, { fresh }) => {
  const cache = await caches.open(shelf);
  try {
    const answer = await fetch(request);
    if (fresh && answer.ok && !answer.redirected) await put(cache, address, answer.clone());
    return answer;
  } catch (lost) {
    const kept = await cache.match(address, { ignoreSearch: true });
    if (kept) return kept;
    throw lost;
  }
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isReport(pathname)) event.respondWith(open(request, pathname, { fresh: search === '' }));
  else if (isPart(pathname)) event.respondWith(open(request, pathname + search, { fresh: true }));
});
