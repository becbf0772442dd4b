/**
 * `npm run docs`: the site, from the Markdown in `docs/` and the modules of the body, into `docs/dist`.
 *   --base /endocrine/   folder that it is served from
 *   --serve              and serves it on this machine
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkSite } from "./checkSite.ts";
import { root, stagePages } from "./stagePages.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "/endocrine/" }, serve: { type: "boolean" } },
});
const { base, serve } = values;
if (!/^\/(?:[\w.-]+\/)*$/.test(base)) {
  console.error(`--base ${base}: a folder that begins and ends with a slash, such as /endocrine/`);
  process.exit(2);
}

const start = performance.now();
process.env.DOCS_BASE = base;
const staged = stagePages();
const folder = join(root, "docs");
// After the pages: the settings of the site read their lists.
const { build, serve: preview } = await import("vitepress");
await build(folder);
const { pages, links, faults } = checkSite(join(folder, "dist"), base);
for (const fault of faults) console.error(fault);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${pages} pages from ${staged}, ${links} links checked, in ${seconds} s -> docs/dist`);
if (faults.length > 0) process.exitCode = 1;
else if (serve) await preview({ root: folder, base });
