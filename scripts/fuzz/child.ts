// One process of the fuzzer: takes its orders as JSON and tells its parent how it goes.
import { type Orders, run } from "./run.ts";

const orders = JSON.parse(process.argv[2] as string) as Orders;
await run(orders, (progress) => process.send?.(progress));
