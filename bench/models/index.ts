import { hires } from "./hires.ts";
import { hormoneNetworks } from "./hormoneNetwork.ts";
import { pollution } from "./pollution.ts";
import type { BenchmarkModel } from "./problem.ts";
import { publishedModels } from "./published.ts";
import { sturis } from "./sturis.ts";
import { ownModels } from "./thyroid.ts";

/** All models of the benchmark, in the order of the tables. */
export const models: readonly BenchmarkModel[] = [
  hires,
  pollution,
  sturis,
  ...ownModels,
  ...hormoneNetworks,
  ...publishedModels,
];
