// node bench/reports.mjs ADDRESS IDS SECONDS FIGURE: as many users as there are reports in the file IDS, each a person of its own with a report of thirty questions. A user
// loads the page, thinks 10 s, saves all thirty answers, thinks, looks at what it owes, thinks, … and submits at the end. Beside it the sign-in page, loaded five times
// a second in the same stretch, as the reference.
// Prints one line for docs/performance.md.
import { execSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [address, ids, seconds, figure] = process.argv.slice(2);
const reports = fs.readFileSync(ids, 'utf8').split('\n').filter(l => /^[0-9a-f-]{36} /.test(l)).map(l => l.split(' '));
const thinking = 10_000;
const measured = Object.fromEntries(['save', 'page', 'submit', 'what I owe', 'sign-in page'].map(n => [n, { times: [], failed: 0 }]));

const timed = async (name, work) => {
  const from = performance.now();
  const right = await work().catch(() => false);
  if (from > settled) measured[name].times.push(performance.now() - from);
  if (!right) measured[name].failed++;
};
const tokenIn = page => /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(page)[1];
const signIn = async name => {
  const page = await fetch(address + '/dang-nhap');
  const jar = page.headers.getSetCookie().map(c => c.split(';')[0]);
  const body = new URLSearchParams({ 'ten-dang-nhap': name, 'mat-khau': 'ThuXanh2026', __RequestVerificationToken: tokenIn(await page.text()) });
  const answer = await fetch(address + '/dang-nhap', { method: 'POST', redirect: 'manual', headers: { cookie: jar.join('; ') }, body });
  if (answer.status !== 302) throw new Error(`sign-in answered ${answer.status}`);
  return [...jar, ...answer.headers.getSetCookie().map(c => c.split(';')[0])].join('; ');
};

const get = (path, cookie) => fetch(address + path, { headers: { cookie }, redirect: 'manual' });
const think = () => sleep(thinking * (0.8 + Math.random() * 0.4));

// One request, then a think, and a user needs ten seconds for a think: a thousand users are a hundred requests a second.
const user = async (id, cookie, end) => {
  const path = `/lam-viec/bao-cao/${id}`;
  const state = {};
  for (let round = 1; performance.now() < end; round++) {
    await timed('page', async () => {
      const answer = await get(path, cookie);
      const page = await answer.text();
      state.own = [cookie, ...answer.headers.getSetCookie().map(c => c.split(';')[0])].join('; ');
      state.token = tokenIn(page);
      state.seen = new Map([...page.matchAll(/name="s\.([^"]+)" value="([^"]+)"/g)].map(m => [m[1], m[2]]));
      return answer.status === 200 && state.seen.size === 31;
    });
    await think();
    const fields = [...state.seen.keys()].filter(k => k.startsWith('q/')).map((key, n) => ({ key, seen: state.seen.get(key), text: String(1000 * round + n) }));
    await timed('save', async () => {
      const answer = await fetch(address + path + '/luu', {
        method: 'POST', headers: { cookie: state.own, RequestVerificationToken: state.token, 'Content-Type': 'application/json' }, body: JSON.stringify({ mark: ',', fields }),
      });
      const saved = await answer.json();
      return saved.fields.length === 30 && saved.fields.every(f => f.state === 'saved');
    });
    await think();
    await timed('what I owe', async () => (await (await get('/lam-viec', cookie)).text()).includes('</html>'));
    await think();
  }
  const page = await (await get(path + '/gui', cookie)).text();
  await think();
  await timed('submit', async () => {
    const body = new URLSearchParams({ thay: /name="thay" value="([^"]+)"/.exec(page)[1], __RequestVerificationToken: tokenIn(page) });
    return (await fetch(address + path + '/gui', { method: 'POST', redirect: 'manual', headers: { cookie: state.own }, body })).status === 302;
  });
};
const reading = async end => {
  while (performance.now() < end) {
    await timed('sign-in page', async () => (await (await fetch(address + '/dang-nhap')).text()).includes('</html>'));
    await sleep(200);
  }
};

// Passwords are slow to check on purpose: people sign in beforehand, four at a time.
const cookies = new Map();
const waiting = reports.map(([, name]) => name);
await Promise.all([1, 2, 3, 4].map(async () => {
  for (let name = waiting.pop(); name; name = waiting.pop()) cookies.set(name, await signIn(name));
}));
console.error(`${cookies.size} people are signed in`);
for (let i = 0; i < 100; i++) {
  const [id, name] = reports[i % reports.length];
  for (const path of [`/lam-viec/bao-cao/${id}`, '/lam-viec']) await (await get(path, cookies.get(name))).text();
}
// Everybody arrives within two thinks; what is counted begins when all are there.
const arrival = 2 * thinking;
const settled = performance.now() + arrival;
const end = settled + Number(seconds) * 1000;
await Promise.all([reading(end), ...reports.map(async ([id, name], n) => {
  await sleep((n / reports.length) * arrival);
  await user(id, cookies.get(name), end);
})]);

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const reference = at(measured['sign-in page'].times, 0.95);
const cells = Object.entries(measured).map(([name, m]) => `${name} p95 ${at(m.times, 0.95).toFixed(1)} ms (median ${at(m.times, 0.5).toFixed(1)}, ${m.times.length}, ${m.failed} failed`
  + (name === 'sign-in page' ? ')' : `; ${(at(m.times, 0.95) / reference).toFixed(2)} × sign-in page)`));
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
console.log(`| ${new Date().toISOString().slice(0, 10)} | ${commit} | ${figure}, ${reports.length} users | ${cells.join(' · ')} |`);
