import { addisonDisease } from "./addison.ts";
import { precursorsOfSexHormones, sexSteroidTumours } from "./adrenalAndrogens.ts";
import type { Claim } from "./claim.ts";
import { cortexIsVital, cortexSecretion } from "./cortex.ts";
import { cushingDisease } from "./cushing.ts";
import { excessAndLack } from "./excessAndLack.ts";
import { ductlessGland } from "./gland.ts";
import { glucocorticoidDrugs, immunity } from "./glucocorticoids.ts";
import { thyroidExcess } from "./graves.ts";
import { giantsAndDwarfs, growthHormone, longBones } from "./growth.ts";
import { growthHormoneByAge } from "./growthHormoneByAge.ts";
import { acromegaly, diabetogenic } from "./growthHormoneExcess.ts";
import { insulin } from "./insulin.ts";
import { endemicCretinism, endemicGoitre, iodineNeed } from "./iodine.ts";
import { islets } from "./islets.ts";
import { stressHormones } from "./medulla.ts";
import { calorigenesis } from "./metabolism.ts";
import { motherhood } from "./motherhood.ts";
import { thyroidLack } from "./myxoedema.ts";
import { ovaries } from "./ovaries.ts";
import { parathyroidExcess } from "./parathyroidExcess.ts";
import { parathyroidHormone } from "./parathyroidHormone.ts";
import { intermedin } from "./pigment.ts";
import { pinealGland } from "./pineal.ts";
import { pituitrin, polyuria } from "./posteriorLobe.ts";
import { regulation } from "./regulation.ts";
import { saltAndPressure } from "./saltAndPressure.ts";
import { secretion } from "./secretion.ts";
import { simmondsDisease } from "./simmonds.ts";
import { steroidsOfTheCortex } from "./steroids.ts";
import { testes } from "./testes.ts";
import { tetany } from "./tetany.ts";
import { thymus } from "./thymus.ts";

/** Every claim that has an experiment. */
export const claims: readonly Claim[] = [
  ductlessGland,
  secretion,
  iodineNeed,
  calorigenesis,
  thyroidExcess,
  thyroidLack,
  endemicGoitre,
  endemicCretinism,
  cortexSecretion,
  saltAndPressure,
  immunity,
  precursorsOfSexHormones,
  stressHormones,
  intermedin,
  pituitrin,
  cushingDisease,
  polyuria,
  cortexIsVital,
  steroidsOfTheCortex,
  glucocorticoidDrugs,
  sexSteroidTumours,
  addisonDisease,
  pinealGland,
  growthHormone,
  growthHormoneByAge,
  diabetogenic,
  longBones,
  giantsAndDwarfs,
  acromegaly,
  simmondsDisease,
  insulin,
  islets,
  parathyroidHormone,
  parathyroidExcess,
  tetany,
  thymus,
  regulation,
  testes,
  ovaries,
  motherhood,
  excessAndLack,
];

/** The claims by the ids of the articles' statements, one entry for each id. */
export const claimsById: readonly { readonly id: string; readonly claim: Claim }[] = claims.flatMap(
  (claim) => claim.ids.map((id) => ({ id, claim })),
);
