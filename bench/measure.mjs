// node bench/measure.mjs FIGURE [--runs N] NAME=COMMAND…: runs the commands in turn (one warm-up, then N times each, interleaved) and
// prints for each the median, minimum and maximum of its wall time, the peak resident set of its process tree (one more run, sampled),
// and its ratio to the last command, the reference. Prints one line for docs/performance.md.
import { spawn } from 'node:child_process';
import { residentOfTree, row } from './report.mjs';

const args = process.argv.slice(2);
const figure = args.shift();
const runs = args[0] === '--runs' ? Number(args.splice(0, 2)[1]) : 5;
const programs = args.map(a => ({ name: a.slice(0, a.indexOf('=')), command: a.slice(a.indexOf('=') + 1), times: [], peak: 0 }));

const run = (command, sample) => new Promise((done, failed) => {
  const from = performance.now();
  const child = spawn('/bin/sh', ['-c', 'exec ' + command], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.on('data', data => { words += data; });
  const timer = sample ? setInterval(() => sample(child.pid), 4) : null;
  child.on('error', failed);
  child.on('exit', code => {
    clearInterval(timer);
    const milliseconds = performance.now() - from;
    code === 0 ? done(milliseconds) : failed(new Error(`${command}: exit status ${code}\n${words}`));
  });
});

for (let i = -1; i < runs; i++)
  for (const p of programs) {
    const time = await run(p.command);
    if (i >= 0) p.times.push(time);
  }
for (const p of programs)
  await run(p.command, pid => { p.peak = Math.max(p.peak, residentOfTree(pid)); });
console.log(row(figure, programs));
