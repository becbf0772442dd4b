import type { XmlElement } from "../xml/element.ts";
import type { SedElement } from "./documentElement.ts";

/** A file of data and the columns of it that are used. */
export interface SedDataDescription extends SedElement {
  readonly source: string;
  /** `urn:sedml:format:csv`, `urn:sedml:format:numl`; NuML where none is said. */
  readonly format: string;
  /** The dimensions as NuML describes them. */
  readonly dimensions: XmlElement | undefined;
  readonly dataSources: readonly SedDataSource[];
}

export interface SedDataSource extends SedElement {
  /** The dimension whose index values are wanted, instead of the values. */
  readonly indexSet: string | undefined;
  readonly slices: readonly SedSlice[];
}

/** One index of a dimension, or a part of it. */
export interface SedSlice {
  readonly reference: string;
  readonly value: string | undefined;
  readonly startIndex: number | undefined;
  readonly endIndex: number | undefined;
}
