import { modulesOf } from "@endocrine/clinic";
import { describe, expect, test } from "vitest";
import { formulaToTex, nameToTex } from "../src/network/equation.ts";
import { deviation, levelOf, strokeWidth } from "../src/network/flow.ts";
import { moduleGraph, organGraph } from "../src/network/graph.ts";
import { organOf } from "../src/network/organs.ts";
import { bentArrow, ringLayout } from "../src/network/ring.ts";
import { network } from "../src/network/serve.ts";
import { habits } from "../src/patient/habits.ts";

const body = modulesOf({ patient: "adult-female" });

describe("the network of the body", () => {
  test("has an organ for every module of the healthy body", () => {
    expect(body.filter(({ id }) => organOf(id) === "drugs").map(({ id }) => id)).toEqual([]);
    const treated = modulesOf({ patient: "adult-female", treatments: [{ id: "methimazole" }] });
    expect(treated.filter(({ id }) => organOf(id) === "drugs")).toHaveLength(1);
  });

  test("leads from hypothalamus to pituitary to thyroid and back, by its hormones", () => {
    const { edges } = organGraph(body, {});
    const hormones = (from: string, to: string) =>
      edges.find((edge) => edge.from === from && edge.to === to)?.hormones;
    expect(hormones("hypothalamus", "pituitary")).toEqual(
      expect.arrayContaining(["TRH", "CRH", "GHRH"]),
    );
    expect(hormones("pituitary", "thyroid")).toEqual(["TSH"]);
    expect(hormones("thyroid", "pituitary")).toContain("T3");
    expect(edges.every(({ from, to }) => from !== to)).toBe(true);
  });

  test("opens an organ to its modules, with its neighbours beside them", () => {
    const { nodes, edges } = moduleGraph(body, "thyroid", {});
    expect(nodes).toEqual(expect.arrayContaining(["thyroidGland", "follicles", "organ:pituitary"]));
    expect(edges).toContainEqual(
      expect.objectContaining({ from: "organ:pituitary", paths: ["thyrotrophs.TSH"] }),
    );
    expect(
      edges.filter(({ from, to }) => from.startsWith("organ") && to.startsWith("organ")),
    ).toEqual([]);
  });

  test("knows how far flows stray from health", () => {
    const healthy = { patient: "adult-female" };
    const flows = network.flows({ ...healthy, disorders: [{ id: "graves" }] }, healthy, 60);
    expect(deviation(flows, "thyrotrophs.TSH")).toBeLessThan(-0.8);
    expect(deviation(flows, "binding.FT3")).toBeGreaterThan(0.3);
    expect(deviation(flows, "person.size")).toBe(0);
    const { edges } = organGraph(body, flows);
    expect(
      edges.find(({ from, to }) => from === "pituitary" && to === "thyroid")!.change,
    ).toBeLessThan(0);
  });
});

describe("a flow", () => {
  test("counts as healthy until it is noticed, and swells with what it strays", () => {
    const flows = {
      a: { now: 1.05, healthy: 1 },
      b: { now: 3, healthy: 1 },
      c: { now: 0, healthy: 2 },
    };
    expect(["a", "b", "c", "none"].map((path) => deviation(flows, path))).toEqual([0, 0.5, -1, 0]);
    expect([-1, 0, 0.5].map(levelOf)).toEqual(["low", "normal", "high"]);
    expect(strokeWidth(-1)).toBeGreaterThan(strokeWidth(0.5));
  });
});

describe("the ring of organs", () => {
  test("has the pituitary under the hypothalamus, and keeps boxes apart", () => {
    const organs = organGraph(body, {}).nodes;
    const places = ringLayout(organs, 860, 660);
    expect([...places.keys()].sort()).toEqual([...organs].sort());
    expect(places.get("pituitary")!.y).toBeGreaterThan(places.get("hypothalamus")!.y);
    const all = [...places.values()];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const apart = Math.abs(one.x - other.x) > 132 || Math.abs(one.y - other.y) > 34;
        expect(apart, `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(true);
      }
    }
    expect(bentArrow(all[0]!, all[1]!, { x: 430, y: 330 }, 20)).toMatch(/^M[\d. -]+ Q/);
  });
});

describe("an equation", () => {
  const tex = (formula: string) => formulaToTex(formula, new Map());

  test("is typeset with fractions, powers and as few parentheses as it needs", () => {
    expect(tex("a/b")).toBe("\\frac{\\mathrm{a}}{\\mathrm{b}}");
    expect(tex("(a + b)*c")).toBe("\\left(\\mathrm{a} + \\mathrm{b}\\right) \\cdot \\mathrm{c}");
    expect(tex("a - (b - c)")).toContain("\\left(");
    expect(tex("x^2")).toBe("{\\mathrm{x}}^{2}");
    expect(tex("exp(-t1)")).toBe("\\exp\\left(-\\mathrm{t1}\\right)");
    expect(tex("piecewise(1, a > 2, 0)")).toContain("\\begin{cases}");
    expect(nameToTex("a_b.c")).toBe("\\mathrm{a\\_b}.\\mathrm{c}");
  });

  test("is there for every formula of the body", () => {
    for (const module of body) {
      const called = new Map(
        Object.entries(module.functions ?? {}).map(([name, { args }]) => [name, args.length]),
      );
      const formulas = [
        ...Object.values(module.variables ?? {}).map(({ is }) => is),
        ...Object.values(module.states ?? {}).map(({ rate }) => rate),
      ];
      for (const formula of formulas) expect(formulaToTex(formula, called)).not.toBe("");
    }
  });
});

describe("habits", () => {
  const parameters = new Map<string, number>(
    body.flatMap(({ id, parameters: own = {} }) =>
      Object.entries(own).map(([name, { value }]) => [`${id}.${name}`, value] as const),
    ),
  );
  // parameters of parts of the body that are still to come
  const toCome = ["calciumAbsorption.dietFactor", "sunlight.outdoors"];

  test("move parameters that the model has, and as usual none", () => {
    for (const { id, set, usual } of habits) {
      for (const [path, value] of Object.entries(set(usual))) {
        if (toCome.includes(path) && !parameters.has(path)) continue;
        expect(parameters.has(path), `${id}: ${path}`).toBe(true);
        if (path !== "energy.control" && path !== "energy.carbohydrateShare") {
          expect(value, path).toBeCloseTo(parameters.get(path)!, 6);
        }
      }
    }
  });
});
