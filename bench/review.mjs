// node bench/review.mjs ADDRESS FILE: signs in to a running demo, uploads FILE, waits until it is read, then asks for the review page
// 30 times, tab by tab, and prints the median and the slowest time to the whole page.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [address, file] = process.argv.slice(2);
const cookies = new Map();
const ask = async (path, options = {}) => {
  const response = await fetch(address + path, {
    ...options, redirect: 'manual', headers: { ...options.headers, cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; ') },
  });
  for (const set of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
    cookies.set(name, value);
  }
  return response;
};
const text = async path => (await ask(path)).text();
const token = page => /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(page)[1];

for (let i = 0; i < 600; i++) {
  if (await fetch(address).then(r => r.ok, () => false)) break;
  await sleep(100);
}
const signIn = new URLSearchParams({ 'ten-dang-nhap': 'dieuphoi', 'mat-khau': 'ThuXanh2026', __RequestVerificationToken: token(await text('/dang-nhap')) });
await ask('/dang-nhap', { method: 'POST', body: signIn });
const form = new FormData();
form.append('__RequestVerificationToken', token(await text('/lam-viec/nhap-ke-hoach')));
form.append('tep', new Blob([readFileSync(file)]), basename(file));
const uploaded = await ask('/lam-viec/nhap-ke-hoach', { method: 'POST', body: form });
const review = uploaded.headers.get('location');
if (!review) throw new Error(`upload answered ${uploaded.status}`);
let page;
const from = performance.now();
while ((page = await text(review)).includes('id="tien-do"')) await sleep(200);
console.error(`read in ${Math.round(performance.now() - from)} ms`);
const tabs = [...new Set([...page.matchAll(/href="([^"]*\?phan=[^"#]*)#cac-muc"/g)].map(m => m[1].replaceAll('&amp;', '&')))];
const items = [...page.matchAll(/<span class="count">[^]*?([\d.]+)<\/span><\/a>/g)].reduce((sum, m) => sum + Number(m[1].replace('.', '')), 0);
for (let i = 0; i < 10; i++) await text(tabs[i % tabs.length]);
const times = [];
let longest = 0;
for (let i = 0; i < 30; i++) {
  const start = performance.now();
  longest = Math.max(longest, (await text(tabs[i % tabs.length])).length);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(`| review page, ${items} items (\`bench/review.sh\`) | median ${times[15].toFixed(0)} ms | slowest ${times[29].toFixed(0)} ms | ${Math.round(longest / 1024)} KB |`);
