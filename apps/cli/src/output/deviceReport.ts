import type { DeviceRun, TimeInRange } from "@endocrine/clinic";
import { noDevice } from "../session.ts";
import { formatValue } from "./numbers.ts";
import { renderTable } from "./table.ts";

const figures: readonly (readonly [keyof TimeInRange, string, string])[] = [
  ["inRange", "time in range, 70 to 180 mg/dL", "%"],
  ["below", "time below 70 mg/dL", "%"],
  ["farBelow", "time below 54 mg/dL", "%"],
  ["above", "time above 180 mg/dL", "%"],
  ["farAbove", "time above 250 mg/dL", "%"],
  ["mean", "mean glucose", "mg/dL"],
  ["variation", "coefficient of variation", "%"],
  ["managementIndicator", "glucose management indicator", "%"],
];

/** The figures of a run on a virtual subject, in words and columns. */
export function renderDevice(run: DeviceRun, title: string): string {
  const { therapy, dailyInsulin, died } = run;
  const right = "right" as const;
  const table = renderTable(
    [
      { title: "figure" },
      { title: "plasma", align: right },
      { title: "sensor", align: right },
      { title: "unit" },
    ],
    figures.map(([key, name, unit]) => [
      name,
      formatValue(run.figures.glucose[key]),
      formatValue(run.figures.sensor[key]),
      unit,
    ]),
  );
  const settings = [
    `basal ${formatValue(therapy.basalRate)} U/h`,
    `carbohydrate ${formatValue(therapy.carbohydrateRatio)} g/U`,
    `correction ${formatValue(therapy.correctionFactor)} mg/dL/U`,
    `target ${formatValue(therapy.target)} mg/dL`,
  ].join(", ");
  return `${[
    title,
    "",
    table,
    "",
    `Insulin: ${formatValue(dailyInsulin)} U/d. Settings: ${settings}.`,
    ...(died === undefined ? [] : [`The patient dies on day ${formatValue(died / 24)}.`]),
    "",
    noDevice,
  ].join("\n")}\n`;
}
