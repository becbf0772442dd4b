import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** MSH darkens the skin. */
export const intermedin: Claim = {
  ids: ["H6"],
  claim: "The intermediate lobe makes intermedin (MSH), which darkens the skin.",
  criteria: [
    {
      of: "MSH",
      says: "alpha-MSH of a healthy woman",
      unit: "pmol/L",
      low: 6,
      high: 18,
      source: "10-30 ng/L",
    },
    {
      of: "MSHaddison",
      says: "alpha-MSH in Addison's disease, over healthy",
      unit: "1",
      low: 2,
      source: "POMC without restraint by cortisol",
    },
    {
      of: "dark",
      says: "pigmentation then, 0 = reference",
      unit: "1",
      low: 0.2,
      source: "hyperpigmentation in nine of ten (Nerup 1974)",
    },
    {
      of: "pale",
      says: "pigmentation 3 months after all ACTH and its precursor's drive are lost",
      unit: "1",
      high: -0.02,
      source: "pallor of pituitary failure",
    },
    {
      of: "unheard",
      says: "pigmentation in Addison's disease where the skin has no receptor for it",
      unit: "1",
      high: 0.02,
      source: "MC1R carries the hormone's effect",
    },
  ],
  experiment() {
    const disorders = [{ id: "addison" }];
    const healthy = measure({ patient: woman });
    const ill = measure({ patient: woman, disorders });
    const failed = measure(
      { patient: woman, disorders: [{ id: "secondary-adrenal-insufficiency", severity: 1 }] },
      90,
    );
    const { pigmentation: [unheard = 0] = [] } = follow(
      { patient: woman, disorders },
      {
        actions: [{ at: 0, set: { "skin.receptor": 0 } }],
        at: [90 * 24 + 8],
        signals: ["pigmentation"],
      },
    );
    return {
      MSH: healthy.alphaMSH as number,
      MSHaddison: (ill.alphaMSH as number) / (healthy.alphaMSH as number),
      dark: ill.pigmentation as number,
      pale: failed.pigmentation as number,
      unheard,
    };
  },
  note: "The human intermediate lobe is a remnant. The peptides that darken the skin are cut from the same precursor as ACTH, in the anterior lobe and in the skin, and ACTH itself acts on the receptor.",
};
