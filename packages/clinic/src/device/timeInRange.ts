import { mean } from "../mean.ts";

/** The figures by which glucose over days is told (Battelino 2019, doi:10.2337/dci19-0028). */
export interface TimeInRange {
  /** Shares of the time in %: 70 to 180, below 70, below 54, above 180, above 250 mg/dL. */
  readonly inRange: number;
  readonly below: number;
  readonly farBelow: number;
  readonly above: number;
  readonly farAbove: number;
  /** Mean, mg/dL. */
  readonly mean: number;
  /** Coefficient of variation, %. */
  readonly variation: number;
  /** Glucose management indicator, %: HbA1c by mean glucose (Bergenstal 2018, doi:10.2337/dc18-1581). */
  readonly managementIndicator: number;
}

/** Figures of glucose readings in mg/dL, at even intervals; NaN without readings. */
export function timeInRange(glucose: ArrayLike<number>): TimeInRange {
  const values = Array.from(glucose);
  const share = (holds: (value: number) => boolean) =>
    (100 * values.filter(holds).length) / values.length;
  const middle = mean(values);
  const variance =
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
  return {
    inRange: share((value) => value >= 70 && value <= 180),
    below: share((value) => value < 70),
    farBelow: share((value) => value < 54),
    above: share((value) => value > 180),
    farAbove: share((value) => value > 250),
    mean: middle,
    variation: (100 * Math.sqrt(variance)) / middle,
    managementIndicator: 3.31 + 0.02392 * middle,
  };
}
