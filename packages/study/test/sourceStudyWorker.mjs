// Threads of Node 20 do not inherit the loader of TypeScript: this one registers it for itself.
import { register } from "tsx/esm/api";

register();
const { default: runStudyShard } = await import("../src/study/studyWorker.ts");
export default runStudyShard;
