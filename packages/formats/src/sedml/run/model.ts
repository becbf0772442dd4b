import type { Place } from "../../errors.ts";
import type { XmlElement } from "../../xml/element.ts";
import type { Method } from "./kisao.ts";

/** A model in the form in which it is to be run: its tree after all changes, or its text. */
export interface ModelSource {
  /** `urn:sedml:language:sbml` and the like. */
  readonly language: string;
  readonly content: XmlElement | string;
  /** Location of the file, to which other files that it names are relative. */
  readonly file: string;
  /** Where the document names it. */
  readonly place: Place;
  /** The text of a file that the model names. */
  readonly readFile: (location: string) => string;
}

/** Makes models runnable. */
export interface ModelLoader {
  /** Whether models in that language can be loaded. */
  readonly knows: (language: string) => boolean;
  /** @throws FormatError for what is wrong in the model */
  readonly load: (source: ModelSource) => RunnableModel;
}

/** A model ready to run. Quantities go by names of its own. */
export interface RunnableModel {
  /** What does not take part, or is run in another form; runs may add to it. */
  readonly warnings: readonly string[];
  /**
   * The quantity that an element of the model's text stands for.
   * @param way elements from the root to it
   * @param attribute an attribute of it that the target names
   * @param aspect KiSAO term where one of several quantities of the element is meant
   */
  readonly quantityAt: (
    way: readonly XmlElement[],
    attribute: string | undefined,
    aspect: string | undefined,
  ) => string;
  /** The unit of a quantity, where it is known and there is one. */
  readonly unitOf: (quantity: string) => string | undefined;
  /** A run of it, in the state that the model begins with. */
  readonly begin: () => ModelRun;
}

/** The name under which every model has its time. */
export const timeQuantity = "time";

/** A model in some state. Each run ends in the state that the next one goes on from. */
export interface ModelRun {
  readonly value: (quantity: string) => number;
  readonly set: (quantity: string, value: number) => void;
  /** Columns of the quantities at rising times; the state is taken as that at `start`. */
  readonly timeCourse: (
    start: number,
    times: Float64Array,
    method: Method,
    quantities: readonly string[],
  ) => Promise<Float64Array[]>;
  /** Two values each: now and a step further. */
  readonly oneStep: (
    step: number,
    method: Method,
    quantities: readonly string[],
  ) => Promise<Float64Array[]>;
  /** One value each, at rest. */
  readonly steadyState: (method: Method, quantities: readonly string[]) => Promise<Float64Array[]>;
}
