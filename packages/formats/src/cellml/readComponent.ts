import { fault, type XmlElement } from "../xml/element.ts";
import type { CellmlComponent, CellmlInterface, CellmlUnits, CellmlVariable } from "./document.ts";
import { type CellmlVersion, identifier, mathNamespace } from "./names.ts";
import { readUnits } from "./readUnits.ts";
import { nameOf, required } from "./required.ts";

/** Reads a `component` with its variables; the equations stay MathML. */
export function readComponent(element: XmlElement, version: CellmlVersion): CellmlComponent {
  const { namespace } = element;
  const variables = new Map<string, CellmlVariable>();
  const units = new Map<string, CellmlUnits>();
  const maths: XmlElement[] = [];
  const resets: XmlElement[] = [];
  for (const part of element.children) {
    if (part.namespace === mathNamespace && part.name === "math") maths.push(part);
    if (part.namespace !== namespace) continue;
    if (part.name === "variable") {
      const variable = readVariable(part, version);
      if (variables.has(variable.name)) {
        throw fault(part, `there are two variables "${variable.name}" in the component`);
      }
      variables.set(variable.name, variable);
    } else if (part.name === "units" && version !== "2.0") {
      units.set(nameOf(part), readUnits(part));
    } else if (part.name === "reset" && version === "2.0") resets.push(part);
    else if (part.name === "reaction") {
      throw fault(part, "reaction elements of CellML 1.x are not read; write them as equations");
    } else throw fault(part, `${part.name} is not known in a component of CellML ${version}`);
  }
  return { kind: "component", name: nameOf(element), element, variables, units, maths, resets };
}

function readVariable(element: XmlElement, version: CellmlVersion): CellmlVariable {
  const directed = version !== "2.0";
  const both = element.attributes.get("interface") ?? "none";
  if (!directed && !/^(public|private|public_and_private|none)$/.test(both)) {
    throw fault(element, `"${both}" is not an interface`);
  }
  const side = (name: "public" | "private"): CellmlInterface => {
    if (!directed) return both.split("_").includes(name) ? "both" : "none";
    const value = element.attributes.get(`${name}_interface`) ?? "none";
    if (value === "in" || value === "out" || value === "none") return value;
    throw fault(element, `"${value}" is not an interface`);
  };
  return {
    name: nameOf(element),
    units: required(element, "units"),
    initialValue: readInitialValue(element, version),
    public: side("public"),
    private: side("private"),
    element,
  };
}

function readInitialValue(
  element: XmlElement,
  version: CellmlVersion,
): number | string | undefined {
  const text = element.attributes.get("initial_value")?.trim();
  if (text === undefined || text === "") return undefined;
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (version !== "1.0" && identifier.test(text)) return text;
  throw fault(element, `the initial value "${text}" is not a number`);
}
