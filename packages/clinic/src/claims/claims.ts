import type { Claim } from "./claim.ts";
import { ductlessGland } from "./gland.ts";
import { thyroidExcess } from "./graves.ts";
import { endemicCretinism, endemicGoitre, iodineNeed } from "./iodine.ts";
import { calorigenesis } from "./metabolism.ts";
import { thyroidLack } from "./myxoedema.ts";
import { secretion } from "./secretion.ts";

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
];

/** The claims by the ids of the articles' statements, one entry for each id. */
export const claimsById: readonly { readonly id: string; readonly claim: Claim }[] = claims.flatMap(
  (claim) => claim.ids.map((id) => ({ id, claim })),
);
