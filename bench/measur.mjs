// node bench/measur.mjs FOLDER ROUNDS: the calculators of bench/Assessment with measur-tools-suite, the same inputs in its own units.
// The package is built for browsers only: it gets a window, no process, and its own file when it fetches.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
const library = join(folder, "node_modules", "measur-tools-suite", "bin");
const make = createRequire(import.meta.url)(join(library, "client.js"));
const { process: node } = globalThis;
globalThis.fetch = async () => new Response(readFileSync(join(library, "client.wasm")), { headers: { "content-type": "application/wasm" } });
globalThis.window = globalThis;
globalThis.process = undefined;
const suite = await make({ locateFile: name => "https://example.vn/" + name });
globalThis.process = node;
const coefficients = values => {
  const vector = new suite.DoubleVector();
  values.forEach(value => vector.push_back(value));
  return vector;
};
const pipe = {
  operatingHours: 8640, pipeLength: 15, pipeDiameter: 0.2, pipeThickness: 0.00355, pipeTemperature: 435, ambientTemperature: 300, windVelocity: 0.9, systemEfficiency: 0.9,
  insulationThickness: 0.025, pipeEmissivity: 0.8, jacketEmissivity: 0.1, pipeMaterialCoefficients: coefficients([0, 0, 0, 0, 50]), insulationMaterialCoefficients: coefficients([0, 0, 0, 0, 0.04]),
};
const meter = { numberOfPhases: 3, supplyVoltage: 480, averageCurrent: 40, powerFactor: 0.85 };
let sum = 0;
for (let round = 0; round < rounds; round++) {
  sum += suite.wallTotalHeatLoss(500, 80, 225, 10, 0.9, 1.394, 1);
  sum += suite.openingTotalHeatLossCircular(0.95, 12, 75, 1600, 100, 0.7);
  sum += suite.leakageTotalHeatLoss(0.1, 3, 1600, 80, 0.8052, 1.02, 1);
  sum += suite.multimeterReduction(meter, 8640, 0.12, 1).energyCost;
  sum += suite.insulatedPipeReduction(pipe).heatLossPerLength;
}
console.log(sum);
