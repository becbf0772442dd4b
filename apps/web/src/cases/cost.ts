import type { LabReport, TestProtocol } from "@endocrine/clinic";
import type { PanelEntry } from "../state/catalogue.ts";

/** Points, chosen for the play: drawing blood costs 2, each analyte 1, a test 10 and 2 a sample. */
const points = { draw: 2, analyte: 1, test: 10, sample: 2 } as const;

/** Analytes of a panel that are measured in this patient. */
export function measuredOf(panel: PanelEntry, report: LabReport): readonly string[] {
  return panel.analytes.filter((id) => report.analytes[id] !== undefined);
}

/** What a panel costs in this patient, points. */
export function panelCost(panel: PanelEntry, report: LabReport): number {
  return points.draw + points.analyte * measuredOf(panel, report).length;
}

/** What a function test costs, points. */
export function testCost({ sampleMinutes }: TestProtocol): number {
  return points.test + points.sample * sampleMinutes.length;
}

/** Analytes of a panel that are out of range. */
export function outOfRange(panel: PanelEntry, report: LabReport): readonly string[] {
  return panel.analytes.filter((id) => (report.analytes[id]?.flag ?? "N") !== "N");
}

/**
 * The panel that tells a disorder for the fewest points: of those that have the disorder as their own the cheapest
 * with something out of range. Where none of these shows anything, the one of all that shows most; undefined where
 * no analyte is out of range.
 */
export function tellingPanel(
  panels: readonly PanelEntry[],
  disorder: string,
  report: LabReport,
): PanelEntry | undefined {
  const telling = panels.filter((panel) => outOfRange(panel, report).length > 0);
  const own = telling.filter(({ disorders }) => disorders.includes(disorder));
  const byCost = own.toSorted((one, other) => panelCost(one, report) - panelCost(other, report));
  const byFindings = telling.toSorted(
    (one, other) => outOfRange(other, report).length - outOfRange(one, report).length,
  );
  return byCost[0] ?? byFindings[0];
}
