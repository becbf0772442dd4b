import { adrenal } from "./sources/adrenal.ts";
import { body } from "./sources/body.ts";
import { brain } from "./sources/brain.ts";
import { calcium } from "./sources/calcium.ts";
import { calciumAge } from "./sources/calciumAge.ts";
import { calciumDisease } from "./sources/calciumDisease.ts";
import { calciumTests } from "./sources/calciumTests.ts";
import { catecholamines } from "./sources/catecholamines.ts";
import { disease } from "./sources/disease.ts";
import { drugs } from "./sources/drugs.ts";
import { energy } from "./sources/energy.ts";
import { female } from "./sources/female.ts";
import { fuel } from "./sources/fuel.ts";
import { fuelDisease } from "./sources/fuelDisease.ts";
import { fuelDrugs } from "./sources/fuelDrugs.ts";
import { fuelLaboratory } from "./sources/fuelLaboratory.ts";
import { functionTests } from "./sources/functionTests.ts";
import { growth } from "./sources/growth.ts";
import { hormones } from "./sources/hormones.ts";
import { immunity } from "./sources/immunity.ts";
import { islets } from "./sources/islets.ts";
import { kidney } from "./sources/kidney.ts";
import { laboratory } from "./sources/laboratory.ts";
import { male } from "./sources/male.ts";
import { models } from "./sources/models.ts";
import { pituitary } from "./sources/pituitary.ts";
import { population } from "./sources/population.ts";
import { pregnancy } from "./sources/pregnancy.ts";
import { renalDrugs } from "./sources/renalDrugs.ts";
import { reproductionDisease } from "./sources/reproductionDisease.ts";
import { reproductionTests } from "./sources/reproductionTests.ts";
import type { Source } from "./sources/source.ts";
import { steroidDrugs } from "./sources/steroidDrugs.ts";
import { stress } from "./sources/stress.ts";
import { thyroid } from "./sources/thyroid.ts";
import { water } from "./sources/water.ts";

export type { Source } from "./sources/source.ts";

const all = [
  ...adrenal,
  ...brain,
  ...calcium,
  ...calciumAge,
  ...calciumDisease,
  ...calciumTests,
  ...catecholamines,
  ...steroidDrugs,
  ...models,
  ...male,
  ...pituitary,
  ...population,
  ...pregnancy,
  ...reproductionDisease,
  ...thyroid,
  ...hormones,
  ...body,
  ...drugs,
  ...laboratory,
  ...kidney,
  ...water,
  ...renalDrugs,
  ...functionTests,
  ...reproductionTests,
  ...stress,
  ...fuel,
  ...disease,
  ...islets,
  ...energy,
  ...growth,
  ...fuelDisease,
  ...immunity,
  ...fuelDrugs,
  ...fuelLaboratory,
  ...female,
].sort((a, b) => a.key.localeCompare(b.key, "en"));

/** Every source of the body and the clinic, by key. `design` and `lesion` are no sources. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(
  all.map((source) => [source.key, source]),
);
