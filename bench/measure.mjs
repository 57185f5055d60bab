// node bench/measure.mjs FIGURE [--runs N] NAME=COMMAND…: runs the commands in turn (one warm-up, then N times each, interleaved) and
// prints for each the median, minimum and maximum of its wall time, the peak resident set of its process tree (one more run, sampled),
// and its ratio to the last command, the reference. The first line goes into docs/performance.md.
import { spawn, execSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const args = process.argv.slice(2);
const figure = args.shift();
const runs = args[0] === '--runs' ? Number(args.splice(0, 2)[1]) : 5;
const programs = args.map(a => ({ name: a.slice(0, a.indexOf('=')), command: a.slice(a.indexOf('=') + 1), times: [], peak: 0 }));

const run = (command, sample) => new Promise((done, failed) => {
  const from = process.hrtime.bigint();
  const child = spawn('/bin/sh', ['-c', 'exec ' + command], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', data => { words += data; });
  const timer = sample ? setInterval(() => sample(child.pid), 4) : null;
  child.on('error', failed);
  child.on('exit', code => {
    clearInterval(timer);
    const milliseconds = Number(process.hrtime.bigint() - from) / 1e6;
    code === 0 ? done(milliseconds) : failed(new Error(`${command}: exit status ${code}\n${words}`));
  });
});

const status = (pid, file) => { try { return readFileSync(`/proc/${pid}/${file}`, 'utf8'); } catch { return ''; } };
const residentOfTree = root => {
  const children = new Map();
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const parent = status(pid, 'stat').replace(/^.*\) /, '').split(' ')[1];
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const sum = pid => Number(/VmRSS:\s+(\d+)/.exec(status(pid, 'status'))?.[1] ?? 0) + (children.get(String(pid)) ?? []).reduce((all, c) => all + sum(c), 0);
  return sum(root);
};

for (let i = -1; i < runs; i++)
  for (const p of programs) {
    const time = await run(p.command);
    if (i >= 0) p.times.push(time);
  }
for (const p of programs)
  await run(p.command, pid => { p.peak = Math.max(p.peak, residentOfTree(pid)); });

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const number = (value, digits = 0) => value.toFixed(digits);
const reference = programs.at(-1);
const cells = programs.map(p => `${p.name} ${number(median(p.times))} ms (${number(Math.min(...p.times))}–${number(Math.max(...p.times))}), ${number(p.peak / 1024)} MiB`
  + (p === reference ? '' : `; ${number(median(p.times) / median(reference.times), 2)} × ${reference.name}`));
const today = new Date().toISOString().slice(0, 10);
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
console.log(`| ${today} | ${commit} | ${figure} | ${cells.join(' · ')} |`);
