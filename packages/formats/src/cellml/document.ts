import type { XmlElement } from "../xml/element.ts";
import type { CellmlVersion } from "./names.ts";

/** One CellML file as data, of any version, before imports and connections are followed. */
export interface CellmlFile {
  readonly version: CellmlVersion;
  readonly name: string | undefined;
  /** Name of the file, as imports resolve it. */
  readonly file: string | undefined;
  readonly element: XmlElement;
  readonly units: ReadonlyMap<string, CellmlUnits | CellmlImport>;
  readonly components: ReadonlyMap<string, CellmlComponent | CellmlImport>;
  readonly connections: readonly CellmlConnection[];
  /** Encapsulation: a component's parent. */
  readonly parents: ReadonlyMap<string, string>;
}

/** Units or a component of another file, under a name of this one. */
export interface CellmlImport {
  readonly kind: "import";
  readonly href: string;
  /** The name over there. */
  readonly reference: string;
  readonly element: XmlElement;
}

/** Units as a product of others; without any, a base unit of its own. */
export interface CellmlUnits {
  readonly kind: "units";
  readonly name: string;
  readonly factors: readonly CellmlUnit[];
  readonly element: XmlElement;
}

/** multiplier x (10^prefix x units)^exponent, from zero at `offset`. */
export interface CellmlUnit {
  readonly units: string;
  readonly prefix: number;
  readonly multiplier: number;
  readonly exponent: number;
  readonly offset: number;
  readonly element: XmlElement;
}

export interface CellmlComponent {
  readonly kind: "component";
  readonly name: string;
  readonly element: XmlElement;
  readonly variables: ReadonlyMap<string, CellmlVariable>;
  /** Units that hold in this component alone (1.x). */
  readonly units: ReadonlyMap<string, CellmlUnits>;
  readonly maths: readonly XmlElement[];
  readonly resets: readonly XmlElement[];
}

export interface CellmlVariable {
  readonly name: string;
  readonly units: string;
  /** A number, or in 1.1 and 2.0 the name of a variable of the component. */
  readonly initialValue: number | string | undefined;
  readonly public: CellmlInterface;
  readonly private: CellmlInterface;
  readonly element: XmlElement;
}

/** Which way a value may pass; 2.0 knows no direction. */
export type CellmlInterface = "in" | "out" | "both" | "none";

export interface CellmlConnection {
  readonly components: readonly [string, string];
  readonly maps: readonly CellmlMap[];
  readonly element: XmlElement;
}

export interface CellmlMap {
  readonly variables: readonly [string, string];
  readonly element: XmlElement;
}
