import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../stagePages.ts";

/** The pages whose examples are run, as paths. */
export const pagesWithExamples: readonly string[] = ["guide", "tutorial"].flatMap((folder) =>
  readdirSync(join(root, "docs", folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(root, "docs", folder, name)),
);
