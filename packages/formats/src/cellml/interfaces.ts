import { fault, type XmlElement } from "../xml/element.ts";
import type { CellmlInterface, CellmlVariable } from "./document.ts";
import type { Instance } from "./instances.ts";

interface End {
  readonly path: string;
  readonly instance: Instance;
  readonly declared: CellmlVariable;
}

/**
 * Checks that two connected variables may be: siblings meet by their public interfaces, a parent's
 * private interface meets its child's public one; in 1.x one gives the value and the other takes it.
 */
export function checkInterfaces(left: End, right: End, element: XmlElement): void {
  const [a, b] = interfacesBetween(left, right);
  const ends = `"${left.path}" and "${right.path}"`;
  if (a === undefined || b === undefined) {
    throw fault(
      element,
      `${ends} are connected but their components are neither siblings nor one in the other`,
    );
  }
  const meet =
    a === "both" ? b === "both" : (a === "in" && b === "out") || (a === "out" && b === "in");
  if (!meet) throw fault(element, `${ends} are connected but their interfaces are ${a} and ${b}`);
}

function interfacesBetween(left: End, right: End): (CellmlInterface | undefined)[] {
  if (left.instance.parent === right.instance.parent) {
    return [left.declared.public, right.declared.public];
  }
  if (left.instance.parent === right.instance)
    return [left.declared.public, right.declared.private];
  if (right.instance.parent === left.instance)
    return [left.declared.private, right.declared.public];
  return [undefined, undefined];
}
