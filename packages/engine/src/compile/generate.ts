import type { Expression } from "../language/expression.ts";
import { breakTimes } from "./breaks.ts";
import type { Elimination } from "./eliminate.ts";
import { mathNames } from "./emit.ts";
import { factorCode, multiplyCode, solveCode } from "./factors.ts";
import type { Jacobian } from "./jacobian.ts";
import { type OrderedAssignment, startOrder } from "./order.ts";
import { type Plan, Planner } from "./plan.ts";
import { type Output, type Places, schedule } from "./schedule.ts";
import { Graph, type Scope } from "./subexpressions.ts";
import type { FlatSystem } from "./system.ts";
import { triggerRoots } from "./triggers.ts";
import { turningTimes } from "./turns.ts";

/** Generated JavaScript and the arrays that it works on. */
export interface GeneratedCode {
  /**
   * Body of a function of `self` (with `history`), `math` (functions of doubles), `factorial`, `p` (parameters), `c` (hoisted
   * constants), `s` (values between parts), `r` (results), `j` (Jacobian), `f` (factors), `past` (states
   * and held quantities at earlier times, one array a delay) and `h` (held quantities); it returns the
   * methods of an instance.
   */
  readonly source: string;
  /** Nodes that hang on parameters alone, with their places in `c`. */
  readonly constants: ReadonlyMap<number, number>;
  readonly spills: number;
  readonly delays: number;
  readonly rootCount: number;
  readonly breakCount: number;
  /** Whether `longestStep` is ever less than Infinity. */
  readonly limitsSteps: boolean;
  readonly graph: Graph;
  /** The functions of the inner loop where WebAssembly is to have them; then `source` is without them. */
  readonly innerLoop: InnerPlans | undefined;
}

/** Plans of rates, entries of the Jacobian, and variables. */
export interface InnerPlans {
  readonly rhs: Plan<Output>;
  readonly jacobian: Plan<Output>;
  readonly observe: Plan<Output>;
  /** Plans the variables with these indices alone; undefined where their parts need more room than there is. */
  readonly observeSome: (indices: readonly number[]) => Plan<Output> | undefined;
}

/** The functions that the generated body returns. */
const methods =
  "prepare multiply start roots rootScales breaks lags triggered eventValues eventScale eventDelay eventPriority longestStep";

/** Those of the inner loop, with `factor` and `solve` where they are short enough. */
const innerMethods = ["rhs", "jacobian", "observe"];

/** Operations that look into the past, which is kept in JavaScript. */
const past = new Set(["delay", "undelayed"]);

/**
 * Writes the functions of `ModelInstance` for a simplified system. With `forWasm`, those of the inner
 * loop are only planned, if WebAssembly can have them: without delays, and short enough to be written
 * out.
 */
export function generate(
  system: FlatSystem,
  ordered: readonly OrderedAssignment[],
  { intermediates, entries }: Jacobian,
  elimination: Elimination,
  forWasm: boolean = false,
): GeneratedCode {
  const graph = new Graph(system.parameters.map(({ name }) => name));
  const labels = new Map<number, string>();
  const label = (id: number, name: string): number => {
    if (graph.nodes[id].args.length > 0 && !labels.has(id)) labels.set(id, name);
    return id;
  };
  const now: Scope = new Map();
  for (const { name, value } of [...ordered, ...intermediates]) {
    now.set(name, label(graph.enter(value, now), name));
  }
  const enter = (value: Expression): number => graph.enter(value, now);

  const places = new Map<string, string>([["time", "t"]]);
  system.parameters.forEach(({ name }, i) => {
    places.set(name, `p[${i}]`);
  });
  system.states.forEach(({ name }, i) => {
    places.set(name, `y[${i}]`);
  });
  const held = system.held ?? [];
  held.forEach(({ name }, i) => {
    places.set(name, `h[${i}]`);
  });
  const constants = new Map<number, number>();
  const delays = new Map<number, number>();
  const bare: Places = {
    symbol: (name) => {
      const place = places.get(name);
      if (place === undefined) throw new RangeError(`Unknown symbol ${name} in a compiled formula`);
      return place;
    },
    elsewhere: () => undefined,
    delayed: (node, lag) => {
      if (!delays.has(node)) delays.set(node, delays.size);
      return `delay${delays.get(node)}(t, ${lag}, y)`;
    },
    label: (id) => labels.get(id),
  };
  /** Hangs on parameters alone: has a place among the constants, from the first question on. */
  const isHoisted = (id: number): boolean => {
    const { constant, args } = graph.nodes[id];
    if (!constant || args.length === 0) return false;
    if (!constants.has(id)) constants.set(id, constants.size);
    return true;
  };
  const hoisting: Places = {
    ...bare,
    elsewhere: (id) => (isHoisted(id) ? `c[${constants.get(id)}]` : undefined),
  };

  const code: string[] = [];
  let spills = 0;
  const planner = new Planner(graph);
  const planned = (outputs: readonly Output[], where: Places, named: boolean): Plan<Output> => {
    const isElsewhere = where === bare ? () => false : isHoisted;
    const isNamed = (id: number): boolean => named && labels.has(id);
    const made = planner.plan(outputs, isElsewhere, isNamed, spills);
    spills += made.slots.size;
    return made;
  };
  const write = (
    name: string,
    parameters: string,
    outputs: readonly Output[],
    where: Places = hoisting,
  ): void => {
    code.push(schedule(graph, name, parameters, planned(outputs, where, true), where));
  };
  const into = (array: string, nodes: readonly number[]): Output[] =>
    nodes.map((node, i) => ({ node, index: i, store: (value) => `${array}[${i}] = ${value};` }));
  const scalar = (node: number): Output[] => into("r", [node]);

  const rates = into(
    "dydt",
    system.states.map(({ rate }) => enter(rate)),
  );
  const slopes = into(
    "j",
    entries.map(({ value }) => enter(value)),
  );
  const observed = into(
    "variables",
    system.assignments.map(({ name }) => now.get(name) as number),
  );
  const fits = elimination.straightLine && rates.length > 0;
  let innerLoop: InnerPlans | undefined;
  if (forWasm && fits && !graph.nodes.some(({ op }) => past.has(op))) {
    innerLoop = {
      rhs: planned(rates, hoisting, false),
      jacobian: planned(slopes, hoisting, false),
      observe: planned(observed, hoisting, false),
      observeSome(indices) {
        const outputs = into(
          "variables",
          indices.map((i) => observed[i].node),
        );
        // What passes from part to part is of one call alone, so its places can be those of any function.
        const made = planner.plan(
          outputs,
          (id) => constants.has(id),
          () => false,
          0,
        );
        return made.slots.size > spills ? undefined : made;
      },
    };
  } else {
    write("rhs", "t, y, dydt", rates);
    write("jacobian", "t, y", slopes);
    if (elimination.straightLine) code.push(factorCode(elimination), solveCode(elimination));
    write("observe", "t, y, variables", observed);
  }
  code.push(multiplyCode(system.states.length, entries));

  const starts: Scope = new Map();
  for (const { name, value } of startOrder(system)) starts.set(name, graph.enter(value, starts));
  const startsOf = (quantities: readonly { readonly name: string }[]): number[] =>
    quantities.map(({ name }) => starts.get(name) as number);
  const startOutputs = [...into("y", startsOf(system.states)), ...into("h", startsOf(held))];
  write("start", "t, y, h", startOutputs, bare);

  // Relations of parameters alone cannot turn between events.
  const rootNodes = [...new Set(triggerRoots(system).map(enter))].filter(
    (id) => !graph.nodes[id].constant,
  );
  write("roots", "t, y, values", into("values", rootNodes));
  const zero = graph.number(0);
  const rootScales = rootNodes.map((id) => {
    const { op, args } = graph.nodes[id];
    if (op !== "minus" && op !== "plus") return zero;
    return graph.apply(
      "plus",
      args.map((arg) => graph.apply("abs", [arg])),
    );
  });
  write("rootScales", "t, y, values", into("values", rootScales));

  const cases = (name: string, parameters: string, bodies: readonly string[]): void => {
    const lines = bodies.map((body, i) => (body === "" ? "" : `    case ${i}: ${body}\n`));
    code.push(
      `function ${name}(index, ${parameters}) {\n  switch (index) {\n${lines.join("")}  }\n}\n`,
    );
  };
  const each = (name: string, formulas: readonly (Expression | undefined)[], result: string) => {
    const bodies = formulas.map((formula, i) => {
      if (formula === undefined) return "";
      write(`${name}Of${i}`, "t, y", scalar(enter(formula)));
      return `${name}Of${i}(t, y); return ${result};`;
    });
    cases(name, "t, y", bodies);
  };
  const { events } = system;
  each(
    "triggered",
    events.map(({ trigger }) => trigger),
    "r[0] !== 0",
  );
  each(
    "eventDelay",
    events.map(({ delay }) => delay),
    "r[0]",
  );
  each(
    "eventPriority",
    events.map(({ priority }) => priority),
    "r[0]",
  );
  const scales = events.map(({ targets }, i) => {
    const outputs = targets.flatMap(({ scale }, k) =>
      scale === undefined
        ? []
        : [{ node: enter(scale), index: k, store: (value: string) => `values[${k}] *= ${value};` }],
    );
    if (outputs.length === 0) return "";
    write(`eventScaleOf${i}`, "t, y, values", outputs);
    return `eventScaleOf${i}(t, y, values); return;`;
  });
  cases("eventScale", "t, y, values", scales);
  const setters = events.map(({ targets }, i) => {
    const values = targets.map(({ value }) => enter(value));
    write(`eventValuesOf${i}`, "t, y, values", into("values", values));
    return `eventValuesOf${i}(t, y, values); return;`;
  });
  cases("eventValues", "t, y, values", setters);

  const turns = turningTimes(system, ordered).map(enter);
  const spans = [...new Set(turns)].map((node) => ({
    node,
    index: 0,
    store: (value: string) => `r[0] = shorter(${value}, r[0]);`,
  }));
  write("spans", "t, y", spans);
  code.push(
    "function shorter(span, least) {\n  return span > 0 && span < least ? span : least;\n}\n",
  );
  code.push(
    spans.length === 0
      ? "function longestStep(t, y) {\n  return Infinity;\n}\n"
      : "function longestStep(t, y) {\n  r[0] = Infinity;\n  spans(t, y);\n  return r[0];\n}\n",
  );

  const breaks = breakTimes(system, ordered).map(enter);
  write("breaks", "t, y, values", into("values", breaks));

  const n = system.states.length;
  const earlier: Places = {
    ...hoisting,
    symbol: (name) =>
      hoisting.symbol(name).replace(/^h\[(\d+)\]$/, (_, i) => `y[${n + Number(i)}]`),
  };
  // A delayed formula may hold further delays, which the loop then reaches.
  for (const [node, k] of delays) {
    const { args } = graph.nodes[node];
    const store = (value: string): string => `r[${k + 1}] = ${value};`;
    write(`pastOf${k}`, "t, y", [{ node: args[0], index: k + 1, store }], earlier);
    code.push(delayCode(k, n, held.length > 0));
  }
  const lagNodes = [...delays.keys()].map((node) => graph.nodes[node].args[1]);
  write("lags", "t, y, values", into("values", lagNodes));
  const hoisted = [...constants.keys()];
  write("prepare", "", into("c", hoisted), bare);

  const inner = innerLoop === undefined ? innerMethods : [];
  const solver = innerLoop === undefined && elimination.straightLine ? ["factor", "solve"] : [];
  const source = [
    `// ${system.states.length} states, ${system.parameters.length} parameters, time in ${system.timeUnit.replace(/\s+/g, " ")}`,
    '"use strict";\n',
    `const { ${mathNames.join(", ")} } = math;\n`,
    ...code,
    `return { ${[...methods.split(" "), ...inner, ...solver].join(", ")} };\n`,
  ].join("\n");
  return {
    source,
    constants,
    spills,
    delays: delays.size,
    rootCount: rootNodes.length,
    breakCount: breaks.length,
    limitsSteps: spans.length > 0,
    graph,
    innerLoop,
  };
}

/**
 * A lag that goes down to 0 may come out below it by the error of the run: by less than this share of the time
 * it counts as 0.
 */
const vanishingLag = 1e-4;

/**
 * A formula at an earlier time; without a lag or a history, at the present; the future is no number.
 * The past of the held quantities stands behind that of the states.
 */
function delayCode(k: number, states: number, hasHeld: boolean): string {
  const present = hasHeld
    ? `past[${k}].set(y);
    if (y.length === ${states}) past[${k}].set(h, ${states});
    pastOf${k}(t, past[${k}]);`
    : `pastOf${k}(t, y);`;
  return `function delay${k}(t, lag, y) {
  if (!(lag >= -${vanishingLag} * Math.abs(t))) return NaN;
  if (lag > 0 && self.history !== undefined) {
    self.history(t - lag, past[${k}]);
    pastOf${k}(t - lag, past[${k}]);
  } else {
    ${present}
  }
  return r[${k + 1}];
}
`;
}
