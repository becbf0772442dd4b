import { compile, flatten, simulate } from "../../packages/engine/src/index.ts";
import { hormoneNetworks } from "../models/hormoneNetwork.ts";

// A year of the network of 300 states every 5 minutes in a fresh process; prints bytes.
const network = hormoneNetworks.find(({ id }) => id === "horm300p");
if (network === undefined) throw new RangeError("no network of 300 states");
const model = compile(flatten(network.modules(), { timeUnit: network.timeUnit }));
simulate(model, { start: 0, end: 24, output: { every: 1 } });
const before = process.memoryUsage.rss();
const { trajectory } = simulate(model, { start: 0, end: 8760, output: { every: 1 / 12 } });
const peak = process.resourceUsage().maxRSS * 1024;
let result = trajectory.time.byteLength;
for (const { values } of trajectory.columns.values()) result += values.byteLength;
const told = {
  before,
  peak,
  result,
  columns: trajectory.columns.size,
  outputs: trajectory.time.length,
};
process.stdout.write(`${JSON.stringify(told)}\n`);
