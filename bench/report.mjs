// Shared by the measuring scripts: memory of a process tree, and the line that goes into docs/performance.md.
import { execSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const status = (pid, file) => { try { return readFileSync(`/proc/${pid}/${file}`, 'utf8'); } catch { return ''; } };

/** Resident set of a process and all its descendants, in KiB. */
export const residentOfTree = root => {
  const children = new Map();
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const parent = status(pid, 'stat').replace(/^.*\) /, '').split(' ')[1];
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const sum = pid => Number(/VmRSS:\s+(\d+)/.exec(status(pid, 'status'))?.[1] ?? 0) + (children.get(String(pid)) ?? []).reduce((all, c) => all + sum(c), 0);
  return sum(root);
};

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];

/** One row: date, commit, figure, what was measured; programs = [{ name, times in ms, peak in KiB }], the last is the reference. */
export const row = (figure, programs) => {
  const reference = programs.at(-1);
  const cells = programs.map(p => `${p.name} ${median(p.times).toFixed(0)} ms (${Math.min(...p.times).toFixed(0)}–${Math.max(...p.times).toFixed(0)}), ${(p.peak / 1024).toFixed(0)} MiB`
    + (p === reference ? '' : `; ${(median(p.times) / median(reference.times)).toFixed(2)} × ${reference.name}`));
  const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim();
  return `| ${new Date().toISOString().slice(0, 10)} | ${commit} | ${figure} | ${cells.join(' · ')} |`;
};
