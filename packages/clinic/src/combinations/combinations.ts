import type { Combination } from "./combination.ts";
import { cushingWithDiabetes } from "./cushingWithDiabetes.ts";
import { gravesInPregnancy } from "./gravesInPregnancy.ts";
import { multipleNeoplasia } from "./multipleNeoplasia.ts";
import { myxoedemaWithAddison } from "./myxoedemaWithAddison.ts";

/** Every combination that has an experiment. */
export const combinations: readonly Combination[] = [
  myxoedemaWithAddison,
  cushingWithDiabetes,
  gravesInPregnancy,
  multipleNeoplasia,
];
