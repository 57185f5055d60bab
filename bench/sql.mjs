// node bench/sql.mjs FIGURE DATABASE FILE: runs a hand-written statement 200 times in one sqlite3 process and prints the time of one, start of the
// process taken off. Prints one line for docs/performance.md.
import { execFileSync, execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [figure, database, file] = process.argv.slice(2);
const statement = readFileSync(file, 'utf8');
const run = times => {
  const from = performance.now();
  execFileSync('sqlite3', [database], { input: statement.repeat(times), maxBuffer: 1 << 30 });
  return performance.now() - from;
};
run(20);
const samples = Array.from({ length: 5 }, () => (run(200) - run(1)) / 199).sort((a, b) => a - b);
const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
console.log(`| ${new Date().toISOString().slice(0, 10)} | ${commit} | ${figure} | ${samples[2].toFixed(2)} ms (${samples[0].toFixed(2)}–${samples[4].toFixed(2)}) |`);
