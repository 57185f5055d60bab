// node bench/load.mjs ADDRESS SECONDS FIGURE NAME=PATH…: signs a coordinator of the demo in, then lets 100 users load the pages in turn, each
// thinking 10 s between two (with a spread, so that they do not march in step). Every path gets its share of the same stretch of time.
// Prints p50 and p95 in ms by path, the ratio of p95 to the last path, and how many failed. Prints one line for docs/performance.md.
import { execSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const [address, seconds, figure, ...named] = process.argv.slice(2);
const users = 100;
const thinking = 10_000;
const paths = named.map(n => ({ name: n.slice(0, n.indexOf('=')), path: n.slice(n.indexOf('=') + 1), times: [], failed: 0 }));

const signIn = async () => {
  const page = await fetch(address + '/dang-nhap');
  const jar = page.headers.getSetCookie().map(c => c.split(';')[0]);
  const token = /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(await page.text())[1];
  const answer = await fetch(address + '/dang-nhap', {
    method: 'POST', redirect: 'manual', headers: { cookie: jar.join('; ') },
    body: new URLSearchParams({ 'ten-dang-nhap': 'dieuphoi', 'mat-khau': 'ThuXanh2026', __RequestVerificationToken: token }),
  });
  if (answer.status !== 302) throw new Error(`sign-in answered ${answer.status}`);
  return [...jar, ...answer.headers.getSetCookie().map(c => c.split(';')[0])].join('; ');
};

const cookie = await signIn();
const once = async (item, counted) => {
  const from = performance.now();
  const answer = await fetch(address + item.path, { headers: { cookie }, redirect: 'manual' }).catch(() => null);
  const body = await answer?.text();
  const time = performance.now() - from;
  if (answer?.status !== 200 || !body.includes('</html>')) item.failed++;
  if (counted) item.times.push(time);
};

for (let i = 0; i < 60; i++)
  for (const item of paths) await once(item, false);
const end = performance.now() + Number(seconds) * 1000;
let turn = 0;
await Promise.all(Array.from({ length: users }, async (_, user) => {
  await sleep((user / users) * thinking);
  while (performance.now() < end) {
    await once(paths[turn++ % paths.length], true);
    await sleep(thinking * (0.8 + Math.random() * 0.4));
  }
}));

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const reference = at(paths.at(-1).times, 0.95);
const cells = paths.map(p => `${p.name} p95 ${at(p.times, 0.95).toFixed(1)} ms (median ${at(p.times, 0.5).toFixed(1)}, ${p.times.length} pages, ${p.failed} failed`
  + (p === paths.at(-1) ? ')' : `; ${(at(p.times, 0.95) / reference).toFixed(2)} × ${paths.at(-1).name})`));
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
console.log(`| ${new Date().toISOString().slice(0, 10)} | ${commit} | ${figure} | ${cells.join(' · ')} |`);
