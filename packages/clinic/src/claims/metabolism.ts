import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

/** Daily doses of T4 after thyroidectomy, from lack to excess, ug. */
const doses = [0, 50, 100, 150, 200, 300] as const;

/** The smallest step between neighbours: above 0 where a series rises throughout. */
function smallestStep(values: readonly number[]): number {
  return Math.min(...values.slice(1).map((value, i) => value - (values[i] as number)));
}

/** The way from the first to the last value. */
function span(values: readonly number[]): number {
  return (values.at(-1) as number) - (values[0] as number);
}

/** Thyroid hormone speeds metabolism and the heart. */
export const calorigenesis: Claim = {
  ids: ["L12", "H20"],
  claim:
    "Thyroid hormone speeds all metabolism: basal metabolic rate, pulse and blood pressure rise with it.",
  criteria: [
    {
      of: "fT3step",
      says: "smallest step of free T3 from 0 to 300 ug T4 a day",
      unit: "pmol/L",
      low: 0.01,
      source: "the doses differ",
    },
    {
      of: "BMRstep",
      says: "smallest step of basal metabolic rate",
      unit: "%",
      low: 0.01,
      source: "rises at every step",
    },
    {
      of: "pulseStep",
      says: "smallest step of the pulse",
      unit: "/min",
      low: 0.01,
      source: "rises at every step",
    },
    {
      of: "systolicStep",
      says: "smallest step of systolic pressure",
      unit: "mm[Hg]",
      low: 0.01,
      source: "rises at every step",
    },
    {
      of: "BMRlacking",
      says: "basal metabolic rate without hormone",
      unit: "%",
      low: 55,
      high: 70,
      source: "-40 % in complete myxoedema (Du Bois 1936)",
    },
    {
      of: "BMRspan",
      says: "rise of metabolic rate from lack to excess",
      unit: "%",
      low: 40,
      source: "-40 % without hormone, clearly above normal in excess",
    },
    {
      of: "pulseSpan",
      says: "rise of the pulse from lack to excess",
      unit: "/min",
      low: 15,
      source: "60-80 to 88-130 /min (Klein & Ojamaa 2001)",
    },
    {
      of: "diastolicSpan",
      says: "change of diastolic pressure from lack to excess",
      unit: "mm[Hg]",
      high: 0,
      source: "resistance falls (Klein & Ojamaa 2001)",
    },
  ],
  experiment() {
    const reports = doses.map((dose) =>
      measure(
        {
          patient: woman,
          disorders: [{ id: "thyroidectomy", severity: 1 }],
          treatments: [{ id: "levothyroxine", dose }],
        },
        90,
      ),
    );
    const of = (id: string): readonly number[] => reports.map((report) => report[id] as number);
    return {
      fT3step: smallestStep(of("fT3")),
      BMRstep: smallestStep(of("BMRpercent")),
      pulseStep: smallestStep(of("heartRate")),
      systolicStep: smallestStep(of("systolic")),
      BMRlacking: of("BMRpercent")[0] as number,
      BMRspan: span(of("BMRpercent")),
      pulseSpan: span(of("heartRate")),
      diastolicSpan: span(of("diastolic")),
    };
  },
  note: "Systolic pressure rises because the heart ejects faster and more; diastolic pressure falls because T3 opens the resistance vessels, so mean pressure hardly moves. The articles say only that pressure rises.",
};
