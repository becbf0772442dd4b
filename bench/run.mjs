// `npm run bench`: the engine beside its peers; writes docs/performance.md.
//   npm run bench -- --json                       rows as JSON on standard output; the page stays
//   npm run bench -- --models hires,body --candidates cvode-klu,copasi --rounds 3
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const flags = ["--import", "tsx", "--conditions=@endocrine/source"];
const { status } = spawnSync(process.execPath, [...flags, main, ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
});
process.exitCode = status ?? 1;
