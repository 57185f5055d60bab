#!/usr/bin/env node
// Runs a file of numeric cases through `xanh calc` and says per calculator how many agree.
//
//   node tools/check-calculators.mjs CASES.json
//
// CASES.json: { "cases": [ { "id", "calculator", "inputs": { key: { "value", "unit" } }, "expected": { key: { "value", "unit" } },
// "tolerance_rel_independent": 1e-4 } ] }. A case agrees when every expected output does: |a − b| / max(|a|, |b|) within the tolerance.
// Exit status: 0 all agree, 1 some do not, 2 bad use.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "src/Cli/bin/Debug/net10.0/xanh.dll");
const file = process.argv[2];
if (!file || !existsSync(file)) {
  console.error("node tools/check-calculators.mjs CASES.json");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "calc-"));

function run({ calculator, inputs, expected }) {
  const request = join(folder, "inputs.json");
  const units = Object.fromEntries(Object.entries(expected).map(([key, { unit }]) => [key, unit]));
  writeFileSync(request, JSON.stringify({ inputs, output_units: units }));
  try {
    return JSON.parse(execFileSync("dotnet", [program, "calc", calculator, "--inputs", request, "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch (failed) {
    return failed.stdout ? JSON.parse(failed.stdout) : { refused: [{ code: "failed", message: failed.message }] };
  }
}

function faults(test) {
  const { outputs, refused } = run(test);
  if (refused) return refused.map(r => `${r.code} ${r.input ?? ""}: ${r.message}`);
  return Object.entries(test.expected).flatMap(([key, { value }]) => {
    const found = outputs[key]?.value;
    const apart = found === value ? 0 : Math.abs(found - value) / Math.max(Math.abs(found), Math.abs(value));
    return apart <= test.tolerance_rel_independent ? [] : [`${key}: ${found}, expected ${value} (apart ${apart?.toExponential(1)})`];
  });
}

const counts = new Map();
for (const test of JSON.parse(readFileSync(file, "utf8")).cases) {
  const count = counts.get(test.calculator) ?? { agree: 0, all: 0 };
  counts.set(test.calculator, count);
  const wrong = faults(test);
  count.all++;
  if (wrong.length === 0) count.agree++;
  else console.log(`${test.id} (${test.calculator})\n  ${wrong.join("\n  ")}`);
}
rmSync(folder, { recursive: true });

let [agree, all] = [0, 0];
for (const [name, count] of counts) {
  console.log(`${name.padEnd(36)} ${count.agree} of ${count.all}`);
  agree += count.agree;
  all += count.all;
}
console.log(`${agree} of ${all} cases agree`);
process.exit(agree === all ? 0 : 1);
