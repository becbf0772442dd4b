import { hires } from "./hires.ts";
import { hormoneNetworks } from "./hormoneNetwork.ts";
import { type OwnModel, ownProblem } from "./ownModel.ts";
import { patients } from "./patients.ts";
import { pollution } from "./pollution.ts";
import type { BenchmarkModel } from "./problem.ts";
import { publishedModels } from "./published.ts";
import { sturis } from "./sturis.ts";

const own = (model: OwnModel): BenchmarkModel => ({
  id: model.id,
  title: model.title,
  run: model.run,
  make: () => ownProblem(model),
});

/** All models of the benchmark, in the order of the tables. */
export const models: readonly BenchmarkModel[] = [
  ...[hires, pollution, sturis].map(own),
  ...patients,
  ...hormoneNetworks.map(own),
  ...publishedModels,
];
