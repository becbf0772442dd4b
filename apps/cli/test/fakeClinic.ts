import {
  type Catalogue,
  type DeviceRequest,
  type DeviceRun,
  InputError,
  type LabReport,
  labReportToFhir,
  neededSignal,
  type PatientRun,
  parseDate,
  type ReportTime,
  type RunRequest,
  runToFhir,
  type Scenario,
} from "@endocrine/clinic";
import type { Clinic } from "../src/clinic.ts";

const links: Clinic["links"] = [
  {
    from: "thyroxine",
    to: "TSH",
    effect: "lowers",
    inputs: ["thyrotrophs.FT4"],
    watch: "thyrotrophs.TSH",
    disturb: { "follicles.peroxidase": 0.1 },
    days: 30,
  },
  { from: "sleep", to: "TSH", effect: "times", inputs: ["a.b"], watch: "c.d", days: 2 },
];

/** What was asked of the fake, in order. */
export interface Call {
  readonly what: string;
  readonly scenario: Scenario;
  readonly options: unknown;
}

const catalogue: Catalogue = {
  panels: [],
  patients: [
    { id: "adult-female", name: "28-year-old woman", age: 28, female: true },
    { id: "adult-male", name: "30-year-old man", age: 30, female: false },
  ],
  disorders: [
    {
      id: "graves",
      name: "Graves' disease",
      about: "a",
      usualSeverity: 0.6,
      usualDay: 90,
      sources: [],
    },
    {
      id: "hashimoto",
      name: "Hashimoto",
      about: "b",
      usualSeverity: 0.8,
      usualDay: 365,
      sources: [],
    },
  ],
  treatments: [
    {
      id: "methimazole",
      name: "methimazole",
      unit: "mg/d",
      usualDose: 30,
      usualDay: 60,
      about: "c",
      sources: [],
    },
  ],
  tests: [{ id: "trh-test", name: "TRH test" }],
  claims: [
    { id: "L10", claim: "The thyroid makes thyroxine" },
    { id: "K5", claim: "Too much and too little both harm" },
  ],
  analytes: [
    { id: "TSH", name: "thyrotropin", unit: "m[IU]/L", loinc: "3016-3" },
    {
      id: "fT4",
      name: "free thyroxine",
      unit: "pmol/L",
      loinc: "14920-3",
      conventional: { unit: "ng/dL", factor: 0.0777 },
    },
  ],
  signs: [{ id: "heartRate", name: "heart rate", unit: "/min" }],
  signals: ["TSH", "fT4", "fT3", "heartRate", "thyrotrophs.TSH"].map((id) => ({
    id,
    unit: id.endsWith("TSH") ? "m[IU]/L" : "pmol/L",
    meaning: `meaning of ${id}`,
  })),
  glands: [{ id: "thyroid", name: "thyroid", about: "d" }],
  hormones: [{ id: "T4", name: "thyroxine", gland: "thyroid" }],
  sources: [{ key: "someone2020", text: "Someone. A paper.", doi: "10.1/x" }],
};

const hoursOf: Readonly<Record<string, number>> = { min: 1 / 60, h: 1, d: 24, a: 8766 };

/** A clinic that answers at once, in round numbers. */
export function fakeClinic(calls: Call[] = []): Clinic {
  return {
    catalogue,
    // What only writes down is the clinic's own.
    labReportToFhir,
    neededSignal,
    parseDate,
    runToFhir,
    controllers: { "basal-bolus": () => () => idle, pid: () => () => idle },
    runDevice(request) {
      calls.push({ what: "device", scenario: { patient: request.group }, options: request });
      return deviceRun(request);
    },
    labReport(scenario, options = {}) {
      calls.push({ what: "labs", scenario, options });
      return labReport(scenario, options);
    },
    runPatient(scenario, options) {
      calls.push({ what: "run", scenario, options });
      return run(options);
    },
    runTest(id, scenario, options) {
      calls.push({ what: id, scenario, options });
      return {
        test: id,
        name: "TRH test",
        patient: scenario.patient,
        dose: { value: 400, unit: "ug" },
        samples: [
          { minute: 0, analytes: { TSH: 1.5 } },
          { minute: 30, analytes: { TSH: 12.5 } },
        ],
        units: { TSH: "m[IU]/L", rise: "m[IU]/L" },
        result: { rise: 11 },
        interpretation: "normal response",
        source: "someone2020",
      };
    },
    links,
    runWiring(chosen = links) {
      return chosen.map((link, i) => ({ link, source: 2, linked: 0.25, cut: 1, holds: i === 0 }));
    },
    runClaims(ids) {
      const all = [
        {
          id: "L10",
          claim: "The thyroid makes thyroxine",
          holds: true,
          observed: "TSH 1.5 mIU/L; fT4 15 pmol/L",
          expected: "TSH 0.4 to 4 mIU/L [adults; all]; fT4 at least 9 pmol/L",
          note: "",
        },
        {
          id: "K5",
          claim: "Too much harms",
          holds: false,
          observed: "2",
          expected: "3",
          note: "why",
        },
      ];
      return all.filter((claim) => ids === undefined || ids.includes(claim.id));
    },
    validate() {
      const common = {
        population: "adults",
        confidence: "verified",
        source: "someone2020",
      } as const;
      return [
        {
          ...common,
          id: "v1",
          organ: "thyroid",
          quantity: "TSH",
          expected: "0.4-4",
          observed: 1.5,
          unit: "m[IU]/L",
          holds: true,
          note: "",
        },
        {
          ...common,
          id: "v2",
          organ: "thyroid",
          quantity: "T4 | total",
          expected: "60-160",
          observed: 200,
          unit: "nmol/L",
          holds: false,
          note: "too high",
        },
        {
          ...common,
          id: "v3",
          organ: "adrenal",
          quantity: "cortisol",
          expected: "150-600",
          observed: null,
          unit: null,
          holds: null,
          note: "no adrenal yet",
        },
      ];
    },
    parseDisorder(text) {
      const [id = "", severity] = text.split(":");
      if (severity === undefined) return { id };
      return { id, severity: Number(severity) };
    },
    parseTreatment(text) {
      const [id = "", dose] = text.split(":");
      return dose === undefined ? { id } : { id, dose: Number(dose) };
    },
    parseDuration(text) {
      const [, amount, unit = ""] = /^([\d.]+)(\w+)$/.exec(text) ?? [];
      const hours = hoursOf[unit];
      if (amount === undefined || hours === undefined) {
        throw new InputError(`"${text}" is not a duration such as 30d`);
      }
      return Number(amount) * hours;
    },
    parseClock(text) {
      if (!/^\d\d:\d\d$/.test(text)) throw new InputError(`"${text}" is not a clock time`);
      return Number(text.slice(0, 2));
    },
  };
}

const idle = { rate: 0, bolus: 0 };

function deviceRun({ days }: DeviceRequest): DeviceRun {
  const hours = Float64Array.from({ length: days * 24 }, (_, hour) => hour);
  const figures = {
    inRange: 70,
    below: 3,
    farBelow: 0.5,
    above: 27,
    farAbove: 5,
    mean: 150,
    variation: 33,
    managementIndicator: 6.9,
  };
  return {
    time: { unit: "h", values: hours },
    signals: { glucose: { unit: "mg/dL", values: hours.map(() => 150) } },
    therapy: {
      basalRate: 0.7,
      carbohydrateRatio: 12,
      correctionFactor: 50,
      target: 120,
      dailyDose: 36,
    },
    figures: { glucose: figures, sensor: figures },
    dailyInsulin: 35,
  };
}

function labReport(scenario: Scenario, options: ReportTime): LabReport {
  const disorders = scenario.disorders ?? [];
  return {
    patient: scenario.patient,
    disorders: disorders.map(({ id, severity }) => ({ id, severity: severity ?? 0.6 })),
    treatments: (scenario.treatments ?? []).map(({ id, dose }) => ({
      id,
      dose: dose ?? 30,
      unit: "mg/d",
    })),
    day: options.day ?? 90,
    at: options.at ?? "08:00",
    analytes: {
      TSH: { value: 0.01, unit: "m[IU]/L", low: 0.4, high: 4, flag: "L", loinc: "3016-3" },
      fT4: { value: 50, unit: "pmol/L", low: 9, high: 20, flag: "H", loinc: "14920-3" },
    },
    signs: { heartRate: { value: 72, unit: "/min", low: 60, high: 90, flag: "N" } },
  };
}

function run({ days, every, signals }: RunRequest): PatientRun {
  const hours = Float64Array.from(
    { length: Math.floor((days * 24) / every) + 1 },
    (_, i) => i * every,
  );
  return {
    time: { unit: "h", values: hours },
    signals: Object.fromEntries(
      signals.map((id, n) => [
        id,
        { unit: "pmol/L", values: hours.map((hour) => n + 1 + hour / 8) },
      ]),
    ),
  };
}
