import type { StudyResult } from "../study/runStudy.ts";

/** What is known of a person of a study. */
interface KnownPerson {
  readonly age: number;
  readonly female: boolean;
  /** A recorded value; NaN where it was not recorded. */
  readonly value: (id: string) => number;
}

/** Whom a reference interval was taken from, where a population holds others too. */
export interface ReferencePeople {
  /** Keys of the publication that says so. */
  readonly source: string;
  readonly said: string;
  readonly of: (person: KnownPerson) => boolean;
}

const cycling: ReferencePeople = {
  source: "stricker2006",
  said: "women who cycle are those of 20-36 years, the others men and women from 55 years on",
  of: ({ age, female }) => !female || age <= 36 || age >= 55,
};

/**
 * By quantity, who is judged by the interval: the people that its source took it from. Whom a source left out for
 * what this population has not (disease, drugs, pregnancy) is not named.
 */
export const referencePeople: Readonly<Record<string, ReferencePeople>> = {
  LH: cycling,
  FSH: cycling,
  estradiol: cycling,
  progesterone: cycling,
  creatinine: {
    source: "pottel2008",
    said: "20-70 years, beyond which the level rises",
    of: ({ age }) => age <= 70,
  },
  Cpeptide: {
    source: "choCpeptide2024",
    said: "fasting glucose below 100 mg/dL and HbA1c below 5.7 %",
    of: ({ value }) => value("glucose") < 5.55 && value("HbA1c") < 38.8,
  },
};

/** The study of those alone whom the quantity's interval was taken from. */
export function amongReferencePeople(result: StudyResult, id: string): StudyResult {
  const people = referencePeople[id];
  if (people === undefined) return result;
  const { plan } = result;
  const rows = result.rows.filter(({ run, values }) =>
    people.of({
      age: plan.runs[run]?.age ?? Number.NaN,
      female: plan.runs[run]?.patient === "adult-female",
      value: (name) => values[plan.request.record.indexOf(name)] ?? Number.NaN,
    }),
  );
  return { ...result, rows };
}
