import type { Claim } from "./claim.ts";
import { follow, woman } from "./observe.ts";

type Who = Parameters<typeof follow>[0];

const man = { patient: "adult-male" } as const;

/** Signals while insulin is infused at 40 mU/m2/min and glucose holds its level, against the fasting hour before. */
function clamped(): Readonly<Record<string, readonly number[]>> {
  return follow(man, {
    actions: [
      { at: 0, set: { "meals.fed": 0 } },
      // 7.5 mg/kg/min of glucose keep the level of a healthy man
      { at: 8, set: { "insulin.infusion": 450, "glucose.infusion": (7.5 * 70) / 180.16 } },
    ],
    at: [8, 10],
    signals: ["muscle.uptake", "liver.release", "FFA.plasma", "glucose.plasma"],
  });
}

const hours = Array.from({ length: 49 }, (_, i) => i / 2);

/** A day of meals. */
function day(who: Who, at = 0): Readonly<Record<string, readonly number[]>> {
  return follow(who, {
    at: hours.map((hour) => at * 24 + hour),
    signals: ["glucose.plasma", "liver.glycogen", "muscle.glycogen"],
  });
}

/** Insulin opens cells to glucose and stores it. */
export const insulin: Claim = {
  ids: ["L18"],
  claim:
    "Insulin lets glucose into the cells, stores the excess as glycogen and keeps blood glucose normal; it governs the metabolism of carbohydrate.",
  criteria: [
    {
      of: "lowest",
      says: "lowest glucose in a day of meals",
      unit: "mmol/L",
      low: 3.9,
      high: 5.5,
      source: "70-99 mg/dL fasting",
    },
    {
      of: "highest",
      says: "highest glucose in that day",
      unit: "mmol/L",
      low: 5.6,
      high: 10,
      source: "below 180 mg/dL after meals",
    },
    {
      of: "twoHours",
      says: "glucose two hours after 75 g",
      unit: "mmol/L",
      low: 3.9,
      high: 7.8,
      source: "below 140 mg/dL",
    },
    {
      of: "muscle",
      says: "uptake by muscle under infused insulin, over fasting",
      unit: "1",
      low: 3,
      source: "most of 8 mg/kg/min goes to muscle",
    },
    {
      of: "liver",
      says: "release of glucose by the liver then, over fasting",
      unit: "1",
      high: 0.4,
      source: "shut off at 60 mU/L (Rizza 1981)",
    },
    {
      of: "fat",
      says: "free fatty acids then, over fasting",
      unit: "1",
      high: 0.5,
      source: "lipolysis is the first to stop",
    },
    {
      of: "glycogen",
      says: "glycogen laid down in the liver in a day of meals",
      unit: "g",
      low: 20,
      source: "emptied overnight by half, filled by meals",
    },
    {
      of: "muscleGlycogen",
      says: "glycogen of muscle two weeks after the beta cells are lost, over healthy",
      unit: "1",
      high: 0.9,
      source: "stores are not filled without insulin",
    },
    {
      of: "without",
      says: "glucose at 08:00 then",
      unit: "mmol/L",
      low: 14,
      source: "350-600 mg/dL at presentation",
    },
  ],
  experiment() {
    const healthy = day({ patient: woman });
    const glucose = healthy["glucose.plasma"] ?? [];
    const glycogen = healthy["liver.glycogen"] ?? [];
    const load = follow(man, {
      actions: [
        { at: 0, set: { "meals.fed": 0 } },
        {
          at: 8,
          set: { "meals.glycaemicSpeed": 1 },
          add: { "stomach.carbohydrate": 75 },
        },
      ],
      at: [10],
      signals: ["glucose.plasma"],
    });
    const clamp = clamped();
    const fold = (signal: string): number => {
      const [before = 0, after = 0] = clamp[signal] ?? [];
      return after / before;
    };
    const ill = day({ patient: woman, disorders: [{ id: "type-1-diabetes" }] }, 14);
    const morning = (list: readonly number[] = []): number => list[16] as number;
    return {
      lowest: Math.min(...glucose),
      highest: Math.max(...glucose),
      twoHours: load["glucose.plasma"]?.[0] as number,
      muscle: fold("muscle.uptake"),
      liver: fold("liver.release"),
      fat: fold("FFA.plasma"),
      glycogen: Math.max(...glycogen) - Math.min(...glycogen),
      muscleGlycogen: morning(ill["muscle.glycogen"]) / morning(healthy["muscle.glycogen"]),
      without: morning(ill["glucose.plasma"]),
    };
  },
  note: "The brain takes up glucose without insulin; muscle and fat need it, and the liver is told by it to store instead of to release.",
};
