import type { Place } from "../errors.ts";
import type { XmlElement } from "../xml/element.ts";

/** What every element with an id has. */
export interface SedElement {
  readonly id: string;
  readonly name?: string | undefined;
  readonly notes?: XmlElement | undefined;
  readonly annotation?: XmlElement | undefined;
  readonly place: Place;
}
