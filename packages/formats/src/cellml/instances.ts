import { FormatError } from "../errors.ts";
import { defaultLimits } from "../limits.ts";
import { fault, type XmlElement } from "../xml/element.ts";
import type { CellmlComponent, CellmlConnection, CellmlFile } from "./document.ts";
import type { Library } from "./library.ts";

/** A component where it takes part in the model; an import makes an instance of its own each time. */
export interface Instance {
  /** Name in the whole model. */
  readonly name: string;
  readonly component: CellmlComponent;
  /** The file that defines it, in which its units are looked up. */
  readonly file: CellmlFile;
  /** The component that encapsulates it. */
  parent: Instance | undefined;
}

/** A connection between instances. */
export interface Link {
  readonly ends: readonly [Instance, Instance];
  readonly maps: CellmlConnection["maps"];
  readonly element: XmlElement;
}

/** All components of a model and how they are connected. */
export interface Assembly {
  readonly instances: readonly Instance[];
  readonly links: readonly Link[];
}

/** Imports of imports at most. */
const deepest = 50;

/**
 * Follows imports. An imported component brings what it encapsulates and the connections among these;
 * its connections to others of its file are left behind.
 */
export function assemble(file: CellmlFile, library: Library): Assembly {
  const instances: Instance[] = [];
  const links: Link[] = [];
  const taken = new Set(file.components.keys());
  enter(file, [...file.components.keys()], (name) => name, 0);
  return { instances, links };

  /** Makes the named components of a file; returns them by their name there. */
  function enter(
    from: CellmlFile,
    names: readonly string[],
    nameFor: (name: string) => string,
    depth: number,
  ): Map<string, Instance> {
    const made = new Map<string, Instance>();
    for (const name of names) {
      const found = from.components.get(name);
      if (found === undefined) throw fault(from.element, `there is no component "${name}"`);
      if (found.kind === "component") {
        if (instances.length >= defaultLimits.elements) {
          throw new FormatError("the imports make too many components", { file: file.file });
        }
        const instance: Instance = {
          name: nameFor(name),
          component: found,
          file: from,
          parent: undefined,
        };
        instances.push(instance);
        made.set(name, instance);
        continue;
      }
      if (depth >= deepest) throw fault(found.element, `imports are nested deeper than ${deepest}`);
      const other = library.open(found, from);
      if (!other.components.has(found.reference)) {
        throw fault(found.element, `"${found.href}" has no component "${found.reference}"`);
      }
      const outer = nameFor(name);
      const inner = enter(
        other,
        [found.reference, ...encapsulatedBy(found.reference, other)],
        (part) => (part === found.reference ? outer : freeName(part, outer)),
        depth + 1,
      );
      made.set(name, inner.get(found.reference) as Instance);
    }
    for (const [name, instance] of made) {
      const parent = from.parents.get(name);
      if (parent !== undefined && made.has(parent)) instance.parent = made.get(parent);
    }
    for (const connection of from.connections) connect(connection, from, made);
    return made;
  }

  function connect(
    { components, maps, element }: CellmlConnection,
    from: CellmlFile,
    made: ReadonlyMap<string, Instance>,
  ): void {
    for (const name of components) {
      if (!from.components.has(name)) throw fault(element, `there is no component "${name}"`);
    }
    const [left, right] = components.map((name) => made.get(name));
    if (left === undefined || right === undefined) return;
    if (left === right) throw fault(element, `"${left.name}" is connected to itself`);
    links.push({ ends: [left, right], maps, element });
  }

  /** A part of an imported component keeps its name where no other component has it. */
  function freeName(part: string, outer: string): string {
    let name = part;
    for (let i = 1; taken.has(name); i++) name = `${outer}_${part}${i === 1 ? "" : `_${i}`}`;
    taken.add(name);
    return name;
  }
}

/** All components inside one, at any depth. */
function encapsulatedBy(outer: string, { parents, element }: CellmlFile): string[] {
  const children = new Map<string, string[]>();
  for (const [child, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [child]);
    else siblings.push(child);
  }
  const inside = new Set<string>();
  const open = [outer];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const child of children.get(name) ?? []) {
      if (child === outer || inside.has(child)) {
        throw fault(element, `the component "${child}" is encapsulated by itself`);
      }
      inside.add(child);
      open.push(child);
    }
  }
  return [...inside];
}
