// `npm run bench`: a year of the thyroid axis beside SciPy and CVODE; writes docs/performance.md.
//   npm run bench -- --rounds 9 --slow-rounds 3   (0: without SciPy, and the page stays)
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const year = fileURLToPath(new URL("./year.ts", import.meta.url));
const flags = ["--import", "tsx", "--conditions=@endocrine/source"];
const { status } = spawnSync(process.execPath, [...flags, year, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
});
process.exitCode = status ?? 1;
