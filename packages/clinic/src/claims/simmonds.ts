import type { Claim } from "./claim.ts";
import { follow, woman } from "./observe.ts";

const trophic = {
  ACTH: "corticotrophs.ACTH",
  cortisol: "cortisol.total",
  TSH: "TSH",
  fT4: "fT4",
  GH: "somatotrophs.GH",
  IGF1: "liverIGF.IGF1",
  testosterone: "testosterone.plasma",
  oestradiol: "oestradiol.plasma",
  LH: "gonadotrophs.LH",
  FSH: "gonadotrophs.FSH",
  prolactin: "lactotrophs.prolactin",
  desire: "libido.index",
  weight: "weight",
} as const;

type Numbers = Readonly<Record<keyof typeof trophic, number>>;

/** The woman at 08:00 of a day. */
function look(severity: number, day: number): Numbers {
  const seen = follow(
    { patient: woman, ...(severity === 0 ? {} : { disorders: [{ id: "simmonds", severity }] }) },
    { at: [day * 24 + 8], signals: Object.values(trophic) },
  );
  return Object.fromEntries(
    Object.entries(trophic).map(([name, signal]) => [name, seen[signal]?.[0] as number]),
  ) as Numbers;
}

const share = (of: keyof typeof trophic, says: string, high: number, source: string) =>
  ({ of, says: `${says}, over healthy`, unit: "1", high, source }) as const;

const lost = "all trophic hormones fall (Fleseriu 2016)";
const target = "their glands stand still (Fleseriu 2016)";

/** Loss of the whole anterior lobe. */
export const simmondsDisease: Claim = {
  ids: ["H11"],
  claim:
    "Extreme lack of the anterior lobe is Simmonds' disease: emaciation and loss of sexual power.",
  criteria: [
    share("ACTH", "ACTH", 0.8, lost),
    share("cortisol", "cortisol", 0.3, target),
    share("TSH", "TSH", 0.6, lost),
    share("fT4", "free T4", 0.7, target),
    share("GH", "GH", 0.6, lost),
    share("IGF1", "IGF-1", 0.6, target),
    share("LH", "LH", 0.3, lost),
    share("FSH", "FSH", 0.3, lost),
    share("prolactin", "prolactin", 0.3, lost),
    share("desire", "desire", 0.8, "sexual power is lost"),
    share("oestradiol", "oestradiol", 0.4, target),
    share("testosterone", "testosterone", 0.6, target),
    {
      of: "weight",
      says: "change of weight in half a year",
      unit: "kg",
      high: -1,
      source: "appetite and weight are lost without cortisol",
    },
  ],
  experiment() {
    const healthy = look(0, 0);
    const ill = look(0.98, 180);
    const ratios = Object.fromEntries(
      Object.keys(trophic).map((name) => {
        const key = name as keyof typeof trophic;
        return [key, ill[key] / healthy[key]];
      }),
    );
    return { ...ratios, weight: ill.weight - healthy.weight };
  },
  note: "Weight is lost by lack of cortisol and by little food; without treatment it is a few kilograms, and the extreme wasting of old reports was mostly anorexia. Sexual power is seen in gonadotropins, sex hormones and desire.",
};
