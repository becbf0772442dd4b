import { childrenOf, fault, type XmlElement } from "../xml/element.ts";
import type {
  CellmlComponent,
  CellmlConnection,
  CellmlFile,
  CellmlImport,
  CellmlUnits,
} from "./document.ts";
import { importHref, versions } from "./names.ts";
import { readComponent } from "./readComponent.ts";
import { readUnits } from "./readUnits.ts";
import { nameOf, required } from "./required.ts";

const known = new Set(["component", "units", "connection", "group", "encapsulation", "import"]);

/**
 * Reads the `model` element of a CellML 1.0, 1.1 or 2.0 file; what it imports is not followed.
 * @throws FormatError at the element that is wrong or not supported
 */
export function readFile(element: XmlElement, file: string | undefined): CellmlFile {
  const { namespace } = element;
  const version = versions.get(namespace);
  if (version === undefined || element.name !== "model") {
    throw fault(element, `not a CellML model: the root is ${element.name} of "${namespace}"`);
  }
  const units = new Map<string, CellmlUnits | CellmlImport>();
  const components = new Map<string, CellmlComponent | CellmlImport>();
  const connections: CellmlConnection[] = [];
  const parents = new Map<string, string>();
  for (const part of element.children) {
    if (part.namespace !== namespace) continue;
    if (!known.has(part.name)) throw fault(part, `${part.name} is not known in a CellML model`);
    if (part.name === "units") add(units, readUnits(part), part);
    else if (part.name === "component") add(components, readComponent(part, version), part);
    else if (part.name === "connection") connections.push(readConnection(part));
    else if (part.name === "import") readImport(part);
    else readEncapsulation(part, parents);
  }
  for (const name of [...parents.keys(), ...parents.values()]) {
    if (!components.has(name))
      throw fault(element, `there is no component "${name}" to encapsulate`);
  }
  return {
    version,
    name: element.attributes.get("name"),
    file,
    element,
    units,
    components,
    connections,
    parents,
  };

  function readImport(part: XmlElement): void {
    if (version === "1.0") throw fault(part, "CellML 1.0 has no import");
    const href = required(part, importHref, "xlink:href");
    for (const item of part.children) {
      if (item.namespace !== namespace) continue;
      const wanted = `${item.name}_ref`;
      if (item.name !== "units" && item.name !== "component") {
        throw fault(item, `${item.name} cannot be imported`);
      }
      const reference = required(item, wanted, wanted);
      const imported: CellmlImport = { kind: "import", href, reference, element: item };
      if (item.name === "units") add(units, imported, item);
      else add(components, imported, item);
    }
  }
}

function add<T>(to: Map<string, T>, value: T, element: XmlElement): void {
  const name = nameOf(element);
  if (to.has(name)) throw fault(element, `there are two ${element.name} "${name}"`);
  to.set(name, value);
}

function readConnection(element: XmlElement): CellmlConnection {
  const holder = childrenOf(element, "map_components", element.namespace)[0] ?? element;
  return {
    components: [required(holder, "component_1"), required(holder, "component_2")],
    maps: childrenOf(element, "map_variables", element.namespace).map((map) => ({
      variables: [required(map, "variable_1"), required(map, "variable_2")],
      element: map,
    })),
    element,
  };
}

/** A `group` of 1.x (only encapsulation bears on values) or the `encapsulation` of 2.0. */
function readEncapsulation(element: XmlElement, parents: Map<string, string>): void {
  const relations = childrenOf(element, "relationship_ref", element.namespace);
  const encapsulates = relations.some(
    ({ attributes }) => attributes.get("relationship") === "encapsulation",
  );
  if (element.name === "group" && !encapsulates) return;
  const open = childrenOf(element, "component_ref", element.namespace);
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    const name = required(parent, "component");
    for (const inner of childrenOf(parent, "component_ref", element.namespace)) {
      const child = required(inner, "component");
      if (parents.has(child)) throw fault(inner, `"${child}" has two encapsulation parents`);
      parents.set(child, name);
      open.push(inner);
    }
  }
}
