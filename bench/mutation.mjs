// Adds up the reports of bench/mutation.sh: one row a folder, and the whole. Of a file measured more than once the newest report counts.
//
//   node bench/mutation.mjs FOLDER [--survivors]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder, option] = process.argv.slice(2);
const files = new Map();
for (const report of readdirSync(folder).filter(f => f.endsWith(".json")).sort())
  for (const [path, { mutants, source }] of Object.entries(JSON.parse(readFileSync(join(folder, report), "utf8")).files)) {
    // What a slice leaves out stands in its report as ignored.
    const tested = mutants.filter(m => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(m.status));
    if (tested.length > 0) files.set(path.replaceAll("\\", "/").split("src/Assessment/").pop(), { tested, source });
  }

const rows = new Map();
for (const [path, { tested, source }] of [...files].sort(([a], [b]) => a.localeCompare(b))) {
  const name = path.split("/").slice(-2, -1)[0] ?? "";
  const row = rows.get(name) ?? { killed: 0, timeout: 0, survived: 0, uncovered: 0 };
  rows.set(name, row);
  const lines = source.split("\n");
  for (const { status, location, mutatorName, replacement } of tested) {
    row[{ Killed: "killed", Timeout: "timeout", Survived: "survived", NoCoverage: "uncovered" }[status]]++;
    if (option === "--survivors" && (status === "Survived" || status === "NoCoverage"))
      console.log(`${path}:${location.start.line} ${mutatorName}: ${lines[location.start.line - 1].trim().slice(0, 120)} => ${(replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 60)}`);
  }
}

const line = (name, { killed, timeout, survived, uncovered }) => {
  const all = killed + timeout + survived + uncovered;
  return `| ${name} | ${all} | ${killed} | ${timeout} | ${survived} | ${uncovered} | ${((100 * (killed + timeout)) / all).toFixed(1)} % |`;
};
console.log("| folder | faults | noticed | ran away | not noticed | never run | score |\n|---|---|---|---|---|---|---|");
const whole = { killed: 0, timeout: 0, survived: 0, uncovered: 0 };
for (const [name, row] of rows) {
  console.log(line(name, row));
  for (const key of Object.keys(whole)) whole[key] += row[key];
}
if (rows.size > 0) console.log(line("**together**", whole));
