import type { StudyResult } from "../study/runStudy.ts";
import { type Correlation, correlate, correlateRanks } from "./correlation.ts";
import { type Distribution, distribution } from "./percentiles.ts";

export type { Correlation } from "./correlation.ts";

/** What a study found. */
export interface StudySummary {
  readonly persons: number;
  /** Runs that gave nothing, with their reasons; at most ten are named. */
  readonly failures: { readonly count: number; readonly reasons: readonly string[] };
  readonly died: number;
  readonly quantities: Readonly<Record<string, QuantitySummary>>;
  /** Pearson's coefficients between recorded quantities, where both vary. */
  readonly correlations: readonly ({ readonly a: string; readonly b: string } & Correlation)[];
  /** By parameter and quantity, where the study moves parameters; strongest first. */
  readonly sensitivities: readonly Sensitivity[];
}

/** One recorded quantity of all persons. */
export interface QuantitySummary extends Distribution {
  readonly unit: string;
  /** Share within the laboratory's own reference interval for the person; null where it has none. */
  readonly inside: number | null;
  readonly below: number | null;
  readonly above: number | null;
}

/** How a quantity follows a parameter. */
export interface Sensitivity {
  readonly parameter: string;
  readonly quantity: string;
  /** `elasticity`: percent of the quantity for each percent of the parameter; `rank`: Spearman's coefficient. */
  readonly measure: "elasticity" | "rank";
  readonly value: number;
}

/** Sums up what a study found. */
export function summariseStudy(result: StudyResult): StudySummary {
  const { rows, plan } = result;
  const { record } = plan.request;
  const columns = record.map((_, k) => rows.map(({ values }) => values[k] as number));
  const failed = rows.filter(({ failure }) => failure !== undefined);
  const reasons = failed.slice(0, 10).map(({ run, failure }) => `person ${run + 1}: ${failure}`);
  return {
    persons: rows.length,
    failures: { count: failed.length, reasons },
    died: rows.filter(({ died }) => died !== undefined).length,
    quantities: Object.fromEntries(
      record.map((id, k) => [
        id,
        {
          unit: plan.units[id] ?? "1",
          ...distribution(columns[k] as number[]),
          ...judge(result, k),
        },
      ]),
    ),
    correlations: record.flatMap((a, i) =>
      record
        .slice(i + 1)
        .map((b, j) => ({ a, b, ...correlate(columns[i] ?? [], columns[i + 1 + j] ?? []) }))
        .filter(({ r }) => Number.isFinite(r)),
    ),
    sensitivities: sensitivitiesOf(result, columns),
  };
}

function judge(
  { rows }: StudyResult,
  k: number,
): Pick<QuantitySummary, "inside" | "below" | "above"> {
  const flags = rows.filter(({ judged }) => judged[k] === 1).map((row) => row.flags[k] as number);
  if (flags.length === 0) return { inside: null, below: null, above: null };
  const share = (side: number) => flags.filter((flag) => flag === side).length / flags.length;
  return { inside: share(0), below: share(-1), above: share(1) };
}

function sensitivitiesOf({ plan }: StudyResult, columns: readonly number[][]): Sensitivity[] {
  const { who, record } = plan.request;
  if (!("parameters" in who)) return [];
  const set = (run: number, path: string) => plan.runs[run]?.set?.[path] as number;
  const found = Object.keys(who.parameters).flatMap((parameter, p) =>
    record.map((quantity, k): Sensitivity => {
      const y = columns[k] as number[];
      if (who.method === "sampled") {
        const x = plan.runs.map((_, run) => set(run, parameter));
        return { parameter, quantity, measure: "rank", value: correlateRanks(x, y).r };
      }
      const [low, high] = [1 + 2 * p, 2 + 2 * p];
      const rise = ((y[high] as number) - (y[low] as number)) / (y[0] as number);
      const moved = (set(high, parameter) - set(low, parameter)) / set(0, parameter);
      return { parameter, quantity, measure: "elasticity", value: rise / moved };
    }),
  );
  return found
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
