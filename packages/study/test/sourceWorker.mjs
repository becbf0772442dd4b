// Threads of Node 20 do not inherit the loader of TypeScript: this one registers it for itself.
import { register } from "tsx/esm/api";

register();
const { default: runShard } = await import("../src/shardWorker.ts");
export default runShard;
