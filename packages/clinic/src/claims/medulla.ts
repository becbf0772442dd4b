import type { Action } from "@endocrine/engine";
import type { Claim } from "./claim.ts";
import { follow, measure } from "./observe.ts";

const man = "adult-male";
const signals = ["adrenaline", "noradrenaline", "heartRate", "systolic"] as const;
const minutes = [-1, 1, 2, 5, 10, 15, 20, 30, 45];

/** Highest values of three quarters of an hour over those before it. */
function answer(
  actions: readonly Action[],
  disorders: readonly { readonly id: string }[] = [],
): Readonly<Record<(typeof signals)[number], { readonly fold: number; readonly rise: number }>> {
  const run = follow(
    { patient: man, disorders },
    { actions, at: minutes.map((minute) => 10 + minute / 60), signals },
  );
  const of = (id: string): { readonly fold: number; readonly rise: number } => {
    const [before = 0, ...after] = run[id] ?? [];
    const top = Math.max(...after);
    return { fold: top / before, rise: top - before };
  };
  return {
    adrenaline: of("adrenaline"),
    noradrenaline: of("noradrenaline"),
    heartRate: of("heartRate"),
    systolic: of("systolic"),
  };
}

const set = (at: number, name: string, value: number): Action => ({ at, set: { [name]: value } });

/** Catecholamines answer stress within minutes. */
export const stressHormones: Claim = {
  ids: ["L17", "H16"],
  claim:
    "The medulla makes adrenaline and noradrenaline, which are released in stress and help the body to adapt.",
  criteria: [
    {
      of: "mentalAdrenaline",
      says: "adrenaline in front of a panel (mental stress), over rest",
      unit: "1",
      low: 1.5,
      high: 5,
      source: "doubles or so in social stress",
    },
    {
      of: "mentalPulse",
      says: "rise of the pulse",
      unit: "/min",
      low: 3,
      source: "rises within minutes",
    },
    {
      of: "mentalPressure",
      says: "rise of systolic pressure",
      unit: "mm[Hg]",
      low: 5,
      source: "rises within minutes",
    },
    {
      of: "hypoglycaemia",
      says: "adrenaline at low glucose, over rest",
      unit: "1",
      low: 10,
      high: 80,
      source: "ten- to fiftyfold in insulin tolerance tests",
    },
    {
      of: "standing",
      says: "noradrenaline on standing up, over lying",
      unit: "1",
      low: 1.5,
      high: 3,
      source: "doubles on standing",
    },
    {
      of: "bleeding",
      says: "noradrenaline after loss of a litre of blood, over rest",
      unit: "1",
      low: 1.5,
      source: "haemorrhage drives the sympathetic nerves",
    },
    {
      of: "adrenalineWithout",
      says: "adrenaline without the medullae, share of healthy",
      unit: "1",
      high: 0.15,
      source: "below 10 pg/mL after adrenalectomy",
    },
    {
      of: "noradrenalineWithout",
      says: "noradrenaline then",
      unit: "1",
      low: 0.8,
      high: 1.2,
      source: "comes from sympathetic nerves",
    },
    {
      of: "hypoglycaemiaWithout",
      says: "adrenaline at low glucose without the medullae, over the healthy at rest",
      unit: "1",
      high: 0.5,
      source: "no medulla, no surge",
    },
  ],
  experiment() {
    // insulin by vein after a night without food, 0.15 U/kg
    const low = [set(0, "meals.fed", 0), { at: 10, add: { "insulin.pool": 63000 } }];
    const medullectomy = [{ id: "adrenal-medullectomy" }];
    const mental = answer([set(10, "stress.mental", 1)]);
    const healthy = measure({ patient: man });
    const without = measure({ patient: man, disorders: medullectomy });
    const share = (id: string): number => (without[id] as number) / (healthy[id] as number);
    return {
      mentalAdrenaline: mental.adrenaline.fold,
      mentalPulse: mental.heartRate.rise,
      mentalPressure: mental.systolic.rise,
      hypoglycaemia: answer(low).adrenaline.fold,
      standing: answer([set(10, "posture.upright", 1)]).noradrenaline.fold,
      bleeding: answer([set(10, "fluids.bleeding", 4), set(10.25, "fluids.bleeding", 0)])
        .noradrenaline.fold,
      adrenalineWithout: share("adrenaline"),
      noradrenalineWithout: share("noradrenaline"),
      hypoglycaemiaWithout: answer(low, medullectomy).adrenaline.fold * share("adrenaline"),
    };
  },
  note: "Most noradrenaline of plasma has leaked from sympathetic nerves, not from the medulla. Low glucose is brought about by insulin.",
};
