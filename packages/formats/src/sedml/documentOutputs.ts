import type { SedElement } from "./documentElement.ts";

export type SedOutput = SedReport | SedPlot2D | SedPlot3D | SedFigure;

export interface SedReport extends SedElement {
  readonly kind: "report";
  readonly dataSets: readonly SedDataSet[];
}

export interface SedDataSet extends SedElement {
  readonly label: string;
  readonly dataReference: string;
}

export interface SedPlot2D extends SedElement {
  readonly kind: "plot2D";
  readonly axes: SedAxes;
  readonly curves: readonly SedCurve[];
  readonly legend: boolean;
}

export interface SedAxes {
  readonly x?: SedAxis | undefined;
  readonly y?: SedAxis | undefined;
  readonly z?: SedAxis | undefined;
  readonly rightY?: SedAxis | undefined;
}

export interface SedAxis {
  readonly name: string | undefined;
  readonly type: "linear" | "log10";
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly grid: boolean;
  readonly reverse: boolean;
}

/** A curve, or where `yTo` is given the area between two. */
export interface SedCurve extends SedElement {
  readonly kind: "curve" | "shadedArea";
  readonly type: "points" | "bar" | "barStacked" | "horizontalBar" | "horizontalBarStacked";
  readonly order: number;
  readonly x: string;
  readonly y: string;
  readonly yTo?: string | undefined;
  readonly xErrorUpper?: string | undefined;
  readonly xErrorLower?: string | undefined;
  readonly yErrorUpper?: string | undefined;
  readonly yErrorLower?: string | undefined;
  readonly rightAxis: boolean;
  /** As curves say it before Version 4; from then on the axes do. */
  readonly logX: boolean;
  readonly logY: boolean;
  readonly style?: string | undefined;
}

export interface SedPlot3D extends SedElement {
  readonly kind: "plot3D";
  readonly axes: SedAxes;
  readonly surfaces: readonly SedSurface[];
}

export interface SedSurface extends SedElement {
  readonly type: string;
  readonly order: number;
  readonly x: string;
  readonly y: string;
  readonly z: string;
  readonly logX: boolean;
  readonly logY: boolean;
  readonly logZ: boolean;
  readonly style?: string | undefined;
}

/** Plots beside and below one another. */
export interface SedFigure extends SedElement {
  readonly kind: "figure";
  readonly rows: number;
  readonly columns: number;
  readonly subPlots: readonly SedSubPlot[];
}

/** Row and column count from 1. */
export interface SedSubPlot {
  readonly plot: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface SedStyle extends SedElement {
  readonly baseStyle: string | undefined;
  readonly line: SedLine | undefined;
  readonly marker: SedMarker | undefined;
  readonly fill: string | undefined;
}

export interface SedLine {
  readonly type: "none" | "solid" | "dash" | "dot" | "dashDot" | "dashDotDot" | undefined;
  /** Six or eight hexadecimal digits after `#`. */
  readonly color: string | undefined;
  readonly thickness: number | undefined;
}

export interface SedMarker {
  readonly type: string | undefined;
  readonly size: number | undefined;
  readonly fill: string | undefined;
  readonly lineColor: string | undefined;
}
