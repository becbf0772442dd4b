import type { Expression } from "@endocrine/engine";
import type { Place } from "../../errors.ts";
import type { SbmlInitialAssignment, SbmlParameter, SbmlRule } from "../document.ts";

/** Parameters that are added to hold converted values. */
export class ConvertedValues {
  readonly parameters: SbmlParameter[] = [];
  readonly initialAssignments: SbmlInitialAssignment[] = [];
  readonly rules: SbmlRule[] = [];
  private readonly taken: Set<string>;
  private readonly known = new Map<string, string>();

  constructor(taken: Set<string>) {
    this.taken = taken;
  }

  /** The id of a parameter with that value: the wanted one, or with underscores where it is taken. */
  add(wanted: string, formula: Expression, constant: boolean, place: Place): string {
    const key = `${wanted} ${JSON.stringify(formula)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    let id = wanted;
    while (this.taken.has(id)) id += "_";
    this.taken.add(id);
    this.known.set(key, id);
    this.parameters.push({ id, value: undefined, constant, place });
    if (constant) this.initialAssignments.push({ symbol: id, math: formula, place });
    else this.rules.push({ kind: "assignment", variable: id, math: formula, place });
    return id;
  }
}
