// node bench/server.mjs FIGURE NAME=COMMAND…: starts each server in turn (one warm-up, then 5 times, interleaved), waits for the address it
// prints, loads the first page, and prints median, minimum and maximum of the time from start to that page, and the resident set of the
// process tree after 5 idle seconds. The last command is the reference. Prints one line for docs/performance.md.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { residentOfTree, row } from './report.mjs';

const [figure, ...programs] = process.argv.slice(2);
const servers = programs.map(p => ({ name: p.slice(0, p.indexOf('=')), command: p.slice(p.indexOf('=') + 1), times: [], peak: 0 }));

const once = async server => {
  const from = performance.now();
  const child = spawn('/bin/sh', ['-c', 'exec ' + server.command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((done, failed) => {
    let said = '';
    child.stdout.on('data', data => { said += data; const found = /http:\/\/[\w.]+:\d+/.exec(said); if (found) done(found[0]); });
    child.on('exit', () => failed(new Error(`${server.command} ended: ${said}`)));
  });
  for (;;) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) { await response.text(); break; }
    await sleep(5);
  }
  const time = performance.now() - from;
  await sleep(5000);
  const resident = residentOfTree(child.pid);
  child.removeAllListeners('exit');
  const ended = new Promise(done => child.on('exit', done));
  child.kill('SIGTERM');
  await ended;
  return { time, resident };
};

for (let i = -1; i < 5; i++)
  for (const server of servers) {
    const { time, resident } = await once(server);
    if (i < 0) continue;
    server.times.push(time);
    server.peak = Math.max(server.peak, resident);
  }
console.log(row(figure, servers));
