import fc from "fast-check";
import type { FlatEvent, FlatSystem } from "../../src/compile/system.ts";
import { call, type Expression, number, symbol } from "../../src/language/expression.ts";

/** Infix by hand: `f("plus", "x", 2)`; strings are symbols, numbers literals. */
export function f(name: string, ...args: readonly (Expression | string | number)[]): Expression {
  return call(name, args.map(leaf));
}

export function leaf(value: Expression | string | number): Expression {
  if (typeof value === "string") return symbol(value);
  return typeof value === "number" ? number(value) : value;
}

type Formula = Expression | string | number;

/** A flat system from short records. */
export function system(parts: {
  parameters?: Record<string, number>;
  assignments?: Record<string, Formula>;
  states?: Record<string, { start: Formula; rate: Formula }>;
  events?: readonly (Partial<FlatEvent> & Pick<FlatEvent, "trigger">)[];
}): FlatSystem {
  return {
    timeUnit: "h",
    parameters: Object.entries(parts.parameters ?? {}).map(([name, value]) => ({
      name,
      unit: "1",
      value,
    })),
    assignments: Object.entries(parts.assignments ?? {}).map(([name, value]) => ({
      name,
      unit: "1",
      value: leaf(value),
    })),
    states: Object.entries(parts.states ?? {}).map(([name, { start, rate }]) => ({
      name,
      unit: "1",
      start: leaf(start),
      rate: leaf(rate),
    })),
    events: (parts.events ?? []).map((event, i) => ({
      name: `event${i}`,
      targets: [],
      persistent: true,
      initialValue: true,
      valuesFromTriggerTime: true,
      ...event,
    })),
  };
}

/**
 * Trees over the given symbols whose values stay moderate for symbols in (0, 3): arguments of steep
 * functions are damped, divisors and bases kept positive.
 */
export function formulas(names: readonly string[]): fc.Arbitrary<Expression> {
  const positive = (x: Expression): Expression => f("plus", 0.5, f("abs", x));
  const damped = (x: Expression): Expression => f("tanh", x);
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const sub = tie("tree");
    const unary = (build: (x: Expression) => Expression) => sub.map(build);
    const binary = (build: (a: Expression, b: Expression) => Expression) =>
      fc.tuple(sub, sub).map(([a, b]) => build(a, b));
    return {
      tree: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        fc.constantFrom(...names).map((name) => symbol(name)),
        fc.constantFrom(0, 1, -1, 2, 0.5, 3, -0.25).map((value) => number(value)),
        fc.array(sub, { minLength: 2, maxLength: 4 }).map((args) => call("plus", args)),
        fc
          .array(sub.map(damped), { minLength: 2, maxLength: 3 })
          .map((args) => call("times", args)),
        binary((a, b) => f("minus", a, b)),
        unary((a) => f("minus", a)),
        binary((a, b) => f("divide", a, positive(b))),
        fc
          .tuple(sub, fc.constantFrom(-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 2.7))
          .map(([a, n]) => f("power", positive(damped(a)), n)),
        binary((a, b) => f("power", positive(damped(a)), damped(b))),
        unary((a) => f("exp", damped(a))),
        unary((a) => f("ln", positive(a))),
        unary((a) => f("root", 2, positive(a))),
        unary((a) => f("log", 10, positive(a))),
        unary((a) => f("sin", a)),
        unary((a) => f("arctan", a)),
        binary((a, b) => f("max", a, b)),
        binary((a, b) => f("min", a, b)),
        fc
          .tuple(sub, sub, sub, fc.constantFrom("lt", "leq", "gt", "geq"))
          .map(([a, b, c, relation]) => f("piecewise", a, f(relation, b, c), c)),
        fc
          .tuple(sub, sub, sub, fc.constantFrom("and", "or", "xor", "implies"))
          .map(([a, b, c, connective]) =>
            f("piecewise", a, f(connective, f("gt", a, b), f("not", f("lt", b, c))), b),
          ),
      ),
    };
  });
  return tree;
}

/** A system of `size` states with assignments that use earlier assignments, states and parameters. */
export function systems(size: number): fc.Arbitrary<FlatSystem> {
  const parameters = ["p.a", "p.b", "p.c"];
  const states = Array.from({ length: size }, (_, i) => `m.x${i}`);
  const variables = ["v.a", "v.b", "v.c"];
  const leaves = [...parameters, ...states, "time"];
  const assignments = variables.map((_, i) => formulas([...leaves, ...variables.slice(0, i)]));
  const rates = states.map(() => formulas([...leaves, ...variables]));
  return fc.tuple(fc.tuple(...assignments), fc.tuple(...rates)).map(([values, slopes]) =>
    system({
      parameters: { "p.a": 0.7, "p.b": 1.9, "p.c": 2.6 },
      // Written backwards, so that the order of evaluation has to be found.
      assignments: Object.fromEntries(variables.map((name, i) => [name, values[i]]).reverse()),
      states: Object.fromEntries(states.map((name, i) => [name, { start: 1, rate: slopes[i] }])),
    }),
  );
}

/**
 * A synthetic endocrine system: modules of six states with a rhythm, Hill feedback with real
 * exponents, saturable clearance and binding, each coupled to its neighbours.
 */
export function hormones(modules: number): FlatSystem {
  const parameters: Record<string, number> = { "clock.period": 24 };
  const assignments: Record<string, Expression> = {
    "clock.phase": f("divide", f("times", 2 * Math.PI, "time"), "clock.period"),
  };
  const states: Record<string, { start: Formula; rate: Formula }> = {};
  for (let m = 0; m < modules; m++) {
    const at = (name: string, k = m): string => `m${(k + modules) % modules}.${name}`;
    const given = (name: string, value: number): string => {
      parameters[at(name)] = value * (1 + 0.3 * Math.sin(7 * m + value));
      return at(name);
    };
    const hill = (x: string, k: string, n: string): Expression =>
      f("divide", f("power", x, n), f("plus", f("power", k, n), f("power", x, n)));
    const fall = (x: string, k: string, n: string): Expression =>
      f("divide", 1, f("plus", 1, f("power", f("divide", x, k), n)));
    const n1 = given("n1", 2.3);
    const n2 = given("n2", 3.1);
    assignments[at("drive")] = f(
      "times",
      given("k0", 4),
      f(
        "plus",
        1,
        f("times", given("amp", 0.4), f("cos", f("minus", "clock.phase", given("acro", 1)))),
      ),
      fall(at("x5"), given("K5", 1.5), n1),
      f("plus", 0.5, hill(at("x2", m - 1), given("K2", 0.8), n2)),
    );
    assignments[at("bind")] = f(
      "minus",
      f("times", given("on", 8), at("x3"), f("minus", given("total", 3), at("x4"))),
      f("times", given("off", 5), at("x4")),
    );
    const loss = (x: string, v: number, k: number, i: number): Expression =>
      f("divide", f("times", given(`V${i}`, v), x), f("plus", given(`Km${i}`, k), x));
    const linear = (x: string, k: number, i: number): Expression =>
      f("times", given(`k${i}`, k), x);
    states[at("x0")] = { start: 1, rate: f("minus", at("drive"), loss(at("x0"), 6, 2, 0)) };
    states[at("x1")] = {
      start: 1,
      rate: f(
        "minus",
        f("times", given("s1", 3), hill(at("x0"), given("K0", 1.2), n1)),
        linear(at("x1"), 2, 1),
      ),
    };
    states[at("x2")] = { start: 1, rate: f("minus", at("x1"), loss(at("x2"), 3, 1, 2)) };
    states[at("x3")] = {
      start: 1,
      rate: f(
        "minus",
        f("times", given("s3", 2), hill(at("x2"), given("K3", 0.9), n2)),
        f("plus", at("bind"), linear(at("x3"), 1, 3)),
      ),
    };
    states[at("x4")] = { start: 1, rate: f("minus", at("bind"), linear(at("x4"), 0.1, 4)) };
    states[at("x5")] = {
      start: 1,
      rate: f(
        "minus",
        f("times", given("s5", 0.5), f("plus", at("x4"), f("times", 0.1, at("x3", m + 1)))),
        linear(at("x5"), 0.3, 5),
      ),
    };
  }
  return system({ parameters, assignments, states });
}
