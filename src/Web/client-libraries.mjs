// Puts the client libraries the pages use under wwwroot/lib: npm packages by lock file, only the files client-libraries.json names.
// Run by the build. Does nothing when nothing changed; two builds at once wait for each other.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const output = 'wwwroot/lib';
const stamp = 'obj/client-libraries.stamp';
const lock = 'obj/client-libraries.lock';
const staleAfterMs = 10 * 60_000;

mkdirSync('obj', { recursive: true });
await takeLock();
try {
  const wanted = fingerprint();
  if (!existsSync(output) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted)
    install();
  writeFileSync(stamp, wanted);
} finally {
  rmSync(lock, { recursive: true, force: true });
}

async function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > staleAfterMs) rmSync(lock, { recursive: true, force: true });
      else await sleep(200);
    }
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', 'client-libraries.json'])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

function install() {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(`client-libraries.mjs : error XANH001: npm ci failed. Xanh needs Node 20 or newer. ${npm.error?.message ?? npm.stderr}`);
    process.exitCode = 1;
    throw new Error('npm ci failed');
  }
  const next = 'obj/lib.next';
  rmSync(next, { recursive: true, force: true });
  for (const [target, source] of Object.entries(JSON.parse(readFileSync('client-libraries.json', 'utf8')))) {
    mkdirSync(dirname(join(next, target)), { recursive: true });
    cpSync(join('node_modules', source), join(next, target));
  }
  rmSync(output, { recursive: true, force: true });
  mkdirSync(dirname(output), { recursive: true });
  renameSync(next, output);
}
