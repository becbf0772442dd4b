import { labReport } from "./remembered.ts";

/** What a patient shows at eight in the morning of the usual day, or of another day and hour. */
export interface Picture {
  readonly value: (id: string) => number;
  readonly flag: (id: string) => "L" | "N" | "H";
}

/** The laboratory values and signs of a patient with a disorder; `severity` left out is the usual one. */
export function picture(
  patient: string,
  id?: string,
  {
    severity,
    day,
    at,
    age,
    treatments = [],
  }: {
    readonly severity?: number;
    readonly day?: number;
    readonly at?: string;
    readonly age?: number;
    readonly treatments?: readonly { readonly id: string; readonly dose?: number }[];
  } = {},
): Picture {
  const disorders =
    id === undefined ? [] : [{ id, ...(severity === undefined ? {} : { severity }) }];
  const { analytes, signs } = labReport(
    { patient, disorders, treatments, ...(age === undefined ? {} : { age }) },
    { ...(day === undefined ? {} : { day }), ...(at === undefined ? {} : { at }) },
  );
  const reading = (name: string) => {
    const found = analytes[name] ?? signs[name];
    if (found === undefined) throw new Error(`no analyte or sign ${name}`);
    return found;
  };
  return {
    value: (name) => reading(name).value,
    flag: (name) => reading(name).flag,
  };
}
