// asciichart carries no types of its own; this is the part in use.
declare module "asciichart" {
  interface PlotConfig {
    /** Columns before the line; at least 2. */
    readonly offset?: number;
    /** Rows of the chart. */
    readonly height?: number;
    /** Least range of the axis; the data widen it. */
    readonly min?: number;
    readonly max?: number;
    /** Label of the row at a value. */
    readonly format?: (value: number) => string;
  }
  const asciichart: { plot(series: readonly number[], config?: PlotConfig): string };
  export default asciichart;
}
