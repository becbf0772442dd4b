import { fault, type XmlElement } from "../xml/element.ts";
import type { CellmlMap, CellmlVariable } from "./document.ts";
import type { Assembly, Instance } from "./instances.ts";
import { checkInterfaces } from "./interfaces.ts";
import { factorBetween, type Measure, sameDimension } from "./measure.ts";
import type { UnitTable } from "./units.ts";

/** A variable of a component that takes part in the model. */
export interface Variable {
  /** `component/variable`: its symbol in the equations as read. */
  readonly path: string;
  readonly instance: Instance;
  readonly declared: CellmlVariable;
  readonly measure: Measure;
}

/** Variables that connections make one quantity, each in its own units. */
export interface Quantity {
  readonly members: readonly Variable[];
  /** Members that take their value from no other (1.x); all where the file does not say (2.0). */
  readonly givers: readonly Variable[];
  /** The member with an initial value. */
  readonly initial: Variable | undefined;
}

/** Path of a variable: no name holds a slash. */
export function pathOf(component: string, variable: string): string {
  return `${component}/${variable}`;
}

/** All variables of a model, and what connections make of them. */
export class Variables {
  readonly all: ReadonlyMap<string, Variable>;
  readonly quantities: readonly Quantity[];
  readonly #quantityOf = new Map<Variable, Quantity>();

  constructor({ instances, links }: Assembly, units: UnitTable) {
    const all = new Map<string, Variable>();
    for (const instance of instances) {
      const { component, file } = instance;
      for (const declared of component.variables.values()) {
        const measure = units.measure(declared.units, file, component, declared.element);
        const path = pathOf(instance.name, declared.name);
        all.set(path, { path, instance, declared, measure });
      }
    }
    this.all = all;
    const groups = new Groups<Variable>();
    for (const { ends, maps } of links) {
      for (const map of maps) {
        const [left, right] = ends.map((end, i) => this.#end(end, map, i)) as [Variable, Variable];
        checkUnits(left, right, map.element);
        checkInterfaces(left, right, map.element);
        groups.join(left, right);
      }
    }
    const quantities = new Map<Variable, Variable[]>();
    for (const variable of all.values()) {
      const root = groups.rootOf(variable);
      const members = quantities.get(root);
      if (members === undefined) quantities.set(root, [variable]);
      else members.push(variable);
    }
    this.quantities = [...quantities.values()].map((members) => {
      const givers = giversOf(members);
      const quantity: Quantity = { members, givers, initial: initialOf(members) };
      for (const member of members) this.#quantityOf.set(member, quantity);
      return quantity;
    });
  }

  /** The variable of a component; undefined where it has none of that name. */
  find(instance: Instance, name: string): Variable | undefined {
    return this.all.get(pathOf(instance.name, name));
  }

  /** The quantity behind a symbol of the equations as read. */
  quantityAt(path: string): Quantity {
    return this.quantityOf(this.all.get(path) as Variable);
  }

  quantityOf(variable: Variable): Quantity {
    return this.#quantityOf.get(variable) as Quantity;
  }

  /** The variable that an initial value names. */
  initialOf({ instance, declared }: Variable, name: string): Variable {
    const found = this.find(instance, name);
    if (found !== undefined) return found;
    throw fault(declared.element, `the initial value "${name}" is no variable of the component`);
  }

  #end(end: Instance, { variables, element }: CellmlMap, side: number): Variable {
    const name = variables[side] as string;
    const found = this.find(end, name);
    if (found === undefined) throw fault(element, `"${end.name}" has no variable "${name}"`);
    return found;
  }
}

/** Sets that are joined two by two. */
class Groups<T> {
  readonly #above = new Map<T, T>();

  rootOf(item: T): T {
    let root = item;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) {
      root = next;
    }
    // Later look-ups go straight to the root.
    for (let at = item; at !== root; ) {
      const next = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = next;
    }
    return root;
  }

  join(left: T, right: T): void {
    const [above, below] = [this.rootOf(left), this.rootOf(right)];
    if (above !== below) this.#above.set(below, above);
  }
}

function checkUnits(left: Variable, right: Variable, element: XmlElement): void {
  const ends = `"${left.path}" (${left.declared.units}) and "${right.path}" (${right.declared.units})`;
  if (!sameDimension(left.measure, right.measure)) {
    throw fault(element, `${ends} are connected but do not measure the same thing`);
  }
  if (left.measure.offset !== right.measure.offset) {
    throw fault(element, `${ends} have different zeros; units with an offset are not converted`);
  }
}

function giversOf(members: readonly Variable[]): readonly Variable[] {
  const givers = members.filter(
    ({ declared }) => declared.public !== "in" && declared.private !== "in",
  );
  return givers.length > 0 ? givers : members;
}

/** The member that says how the quantity begins; several may, if they say the same. */
function initialOf(members: readonly Variable[]): Variable | undefined {
  const given = members.filter(({ declared }) => declared.initialValue !== undefined);
  const [first, ...others] = given;
  if (first === undefined) return undefined;
  for (const other of others) {
    const [a, b] = [first.declared.initialValue, other.declared.initialValue];
    const same =
      typeof a === "number" &&
      typeof b === "number" &&
      Math.abs(a * factorBetween(first.measure, other.measure) - b) <= 1e-12 * Math.abs(b);
    if (!same) {
      throw fault(
        other.declared.element,
        `"${other.path}" and "${first.path}" are one quantity with two initial values`,
      );
    }
  }
  return first;
}

/** Refuses variables that begin as one another. */
export function refuseInitialCircles(variables: Variables): void {
  /** From these a number is reached. */
  const sound = new Set<Variable>();
  for (const { initial } of variables.quantities) {
    const passed = new Set<Variable>();
    for (let at = initial; at !== undefined; ) {
      const name = at.declared.initialValue;
      if (typeof name !== "string" || sound.has(at)) break;
      if (passed.has(at)) {
        throw fault(at.declared.element, `the initial value of "${at.path}" depends on itself`);
      }
      passed.add(at);
      at = variables.quantityOf(variables.initialOf(at, name)).initial;
    }
    for (const one of passed) sound.add(one);
  }
}
