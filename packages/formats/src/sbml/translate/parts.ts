import type { Expression } from "@endocrine/engine";

/** A flat system in the making, by name. */
export class Parts {
  readonly parameters: Map<string, number> = new Map();
  readonly held: Map<string, Expression> = new Map();
  readonly states: Map<string, { start: Expression; rate: Expression }> = new Map();
  readonly assignments: Map<string, Expression> = new Map();
  readonly relaxation: Map<string, Expression> = new Map();

  /** Whether a symbol stands for something. */
  has(name: string): boolean {
    return (
      this.parameters.has(name) ||
      this.held.has(name) ||
      this.states.has(name) ||
      this.assignments.has(name)
    );
  }
}
