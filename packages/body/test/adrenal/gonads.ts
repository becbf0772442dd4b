import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { gonadotropicModules } from "../../src/ovary/modules.ts";
import { androgenModules, testisModules } from "../../src/testis/modules.ts";

const secreted = (value: number, source: string, note: string) => ({
  value,
  unit: "nmol/d",
  meaning: "secretion of the ovaries, early follicular phase",
  source,
  note,
});

/** What the ovaries of a woman before menopause add to the steroids of the cortex, held at published means. */
const ovaries: ModuleDefinition = defineModule({
  id: "ovarianSteroids",
  about: "Secretion of the ovaries, held.",
  inputs: {
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    function: { value: 1, unit: "1", meaning: "ovaries left", source: "lesion" },
    testosterone: secreted(250, "mdwikiSteroids", "60 ug a day"),
    androstenedione: secreted(4500, "bae2019", "median of 3.8 nmol/L with the adrenals"),
    oestradiol: secreted(250, "mdwikiSteroids", "80 ug a day over the follicular phase"),
    hydroxyprogesterone: secreted(1000, "design", "below 2.4 nmol/L in plasma"),
  },
  variables: Object.fromEntries(
    ["testosterone", "androstenedione", "oestradiol", "hydroxyprogesterone"].map((steroid) => [
      `${steroid}Made`,
      { unit: "nmol/h", is: `female*function*${steroid}`, meaning: `${steroid} of the ovaries` },
    ]),
  ),
});

/** A man's own axis, a woman's ovaries as published, and androgens in blood. */
export const gonads: readonly ModuleDefinition[] = [
  ...gonadotropicModules,
  ...testisModules,
  ovaries,
  ...androgenModules,
];
