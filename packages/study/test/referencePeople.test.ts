import { describe, expect, it } from "vitest";
import { planStudy, populationReport, type StudyResult } from "../src/index.ts";
import { amongReferencePeople } from "../src/summary/referencePeople.ts";

const record = ["FSH", "creatinine", "Cpeptide", "glucose", "HbA1c"];
const plan = planStudy({ who: { size: 200, seed: 7 }, resolution: "daily", record });

/** The drawn people, each with the same values, high where an interval could judge. */
const result: StudyResult = {
  plan,
  resumed: 0,
  rows: plan.runs.map((_, run) => ({
    run,
    values: [20, 120, 0.9, run % 2 === 0 ? 5 : 5.7, run % 4 === 0 ? 39 : 36],
    flags: record.map(() => 1),
    judged: record.map(() => 1),
  })),
};
const ages = (id: string, patient: string): readonly number[] =>
  amongReferencePeople(result, id)
    .rows.map(({ run }) => plan.runs[run])
    .filter((person) => person?.patient === patient)
    .map((person) => person?.age as number);

describe("the people that reference intervals were taken from", () => {
  it("are, of hormones of the cycle, women up to 36 years and from 55 on, and all men", () => {
    const women = ages("FSH", "adult-female");
    expect(women.some((age) => age <= 36) && women.some((age) => age >= 55)).toBe(true);
    expect(women.filter((age) => age > 36 && age < 55)).toEqual([]);
    const men = plan.runs.filter(({ patient }) => patient === "adult-male");
    expect(ages("FSH", "adult-male")).toHaveLength(men.length);
  });

  it("are up to 70 years old where creatinine is judged", () => {
    const people = [...ages("creatinine", "adult-male"), ...ages("creatinine", "adult-female")];
    expect(Math.max(...people)).toBeLessThanOrEqual(70);
    expect(people.some((age) => age > 60)).toBe(true);
  });

  it("have neither high glucose nor high HbA1c where C-peptide is judged", () => {
    const { rows } = amongReferencePeople(result, "Cpeptide");
    expect(rows.map(({ run }) => run % 4).every((rest) => rest === 2)).toBe(true);
    expect(rows).toHaveLength(50);
  });

  it("are everybody where the source says nothing", () => {
    expect(amongReferencePeople(result, "HbA1c").rows).toBe(result.rows);
  });

  it("are named in the report, with their number", () => {
    const report = populationReport(result, result);
    expect(report).toMatch(/- Cpeptide: .*\(choCpeptide2024\); 50 of 200\./);
    const row = report.split("\n").find((line) => line.startsWith("| Cpeptide |"));
    expect(row).toContain("| 0 % | 0 % | 100 % |");
  });
});
