import { fc, test } from "@fast-check/vitest";
import { beforeAll, describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { type FluxBalanceSolver, loadFluxBalance } from "../../src/fbc/fluxBalance.ts";
import { fluxBalanceTable } from "../../src/fbc/table.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { suiteCsv } from "../../src/sbml/suite/timeCourse.ts";

const core = "http://www.sbml.org/sbml/level3/version1/core";
const fbc = (version: number) => `http://www.sbml.org/sbml/level3/version1/fbc/version${version}`;

/** Text of a model with species A, B, C (and S outside) in a compartment. */
function text(version: number, body: string): string {
  const all = ["A", "B", "C", "S"].map(
    (id) =>
      `<species id="${id}" compartment="c" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="${id === "S"}" constant="false"/>`,
  );
  return `<sbml xmlns="${core}" xmlns:fbc="${fbc(version)}" level="3" version="1" fbc:required="false">
<model id="m" ${version > 1 ? 'fbc:strict="false"' : ""}>
<listOfCompartments><compartment id="c" size="1" constant="true"/></listOfCompartments>
<listOfSpecies>${all.join("")}</listOfSpecies>${body}</model></sbml>`;
}

function read(version: number, body: string): SbmlModel {
  return readSbml(text(version, body), { file: "m.xml" }).model;
}

/** `sides`: `"S -> 2 A"`. */
function reaction(id: string, sides: string, attributes = "", reversible = false): string {
  const [reactants = "", products = ""] = sides.split("->").map((side) =>
    side
      .split("+")
      .map((part) => part.trim().split(/\s+/))
      .filter(([first]) => first !== "")
      .map((part) => {
        const [n, species] = part.length === 1 ? ["1", part[0]] : part;
        return `<speciesReference species="${species}" stoichiometry="${n}" constant="true"/>`;
      })
      .join(""),
  );
  return `<reaction id="${id}" reversible="${reversible}" fast="false" ${attributes}>
<listOfReactants>${reactants}</listOfReactants><listOfProducts>${products}</listOfProducts></reaction>`;
}

const reactions = (...list: string[]) => `<listOfReactions>${list.join("")}</listOfReactions>`;
const bound = (id: string, operation: string, value: number | string) =>
  `<fbc:fluxBound fbc:reaction="${id}" fbc:operation="${operation}" fbc:value="${value}"/>`;
const bounds = (...list: string[]) =>
  `<fbc:listOfFluxBounds>${list.join("")}</fbc:listOfFluxBounds>`;
const objective = (id: string, type: string, fluxes: Readonly<Record<string, number>>) =>
  `<fbc:objective fbc:id="${id}" fbc:type="${type}"><fbc:listOfFluxObjectives>${Object.entries(
    fluxes,
  )
    .map(
      ([reactionId, c]) =>
        `<fbc:fluxObjective fbc:reaction="${reactionId}" fbc:coefficient="${c}" fbc:variableType="linear"/>`,
    )
    .join("")}</fbc:listOfFluxObjectives></fbc:objective>`;
const objectives = (active: string, ...list: string[]) =>
  `<fbc:listOfObjectives fbc:activeObjective="${active}">${list.join("")}</fbc:listOfObjectives>`;
const parameters = (values: Readonly<Record<string, number | string>>) =>
  `<listOfParameters>${Object.entries(values)
    .map(([id, value]) => `<parameter id="${id}" value="${value}" constant="false"/>`)
    .join("")}</listOfParameters>`;

const chain = reactions(
  reaction("In", "S -> A"),
  reaction("Mid", "A -> 2 B"),
  reaction("Out", "B -> S"),
);

let solve: FluxBalanceSolver;
beforeAll(async () => {
  solve = await loadFluxBalance();
});

describe("bounds of version 1", () => {
  it("hold together, where a reaction has several", () => {
    const result = solve(
      read(
        1,
        chain +
          bounds(
            bound("In", "lessEqual", 9),
            bound("In", "lessEqual", 7),
            bound("Mid", "greaterEqual", 1),
          ) +
          objectives("o", objective("o", "maximize", { Out: 2 })),
      ),
    );
    expect(result).toMatchObject({ status: "optimal", objective: "o", value: 28 });
    expect([...result.fluxes]).toEqual([
      ["In", 7],
      ["Mid", 7],
      ["Out", 14],
    ]);
  });

  it("hold together from below too", () => {
    const floors = bounds(bound("In", "greaterEqual", 2), bound("In", "greaterEqual", 5));
    const model = read(1, chain + floors + objectives("o", objective("o", "minimize", { In: 1 })));
    expect(solve(model).value).toBe(5);
  });

  it("fix a flux when equal", () => {
    const model = read(
      1,
      chain +
        bounds(bound("Mid", "equal", 2.5)) +
        objectives("o", objective("o", "minimize", { In: 1 })),
    );
    expect(solve(model).fluxes.get("Out")).toBe(5);
  });

  it("are 0 and infinite for an irreversible reaction that has none, and none for a reversible one", () => {
    const down = objectives("o", objective("o", "minimize", { In: 1 }));
    expect(solve(read(1, chain + down)).value).toBe(0);
    const free = reactions(reaction("In", "S -> A", "", true), reaction("Out", "A -> S", "", true));
    expect(solve(read(1, free + down))).toMatchObject({ status: "unbounded", value: -Infinity });
  });

  it("overrule the direction of an irreversible reaction", () => {
    const back = reactions(reaction("In", "S -> A"), reaction("Out", "A -> S"));
    const limits = bounds(bound("In", "greaterEqual", -3), bound("Out", "greaterEqual", -5));
    const result = solve(
      read(1, back + limits + objectives("o", objective("o", "minimize", { In: 1 }))),
    );
    expect(result.value).toBe(-3);
  });
});

describe("what has no optimum", () => {
  const up = objectives("o", objective("o", "maximize", { Out: 1 }));
  it("says that it is unbounded", () => {
    const result = solve(read(1, chain + up));
    expect(result).toMatchObject({ status: "unbounded", value: Infinity });
    expect(suiteCsv(fluxBalanceTable(result, ["Out", "o"]))).toBe("Out,o\nNaN,INF\n");
  });

  it("says that it is infeasible", () => {
    const result = solve(
      read(1, chain + bounds(bound("In", "lessEqual", 1), bound("Out", "greaterEqual", 3)) + up),
    );
    expect(result).toMatchObject({ status: "infeasible", value: Number.NaN });
    const crossed = bounds(bound("In", "lessEqual", 1), bound("In", "greaterEqual", 2));
    expect(solve(read(1, chain + crossed + up)).status).toBe("infeasible");
  });
});

describe("versions 2 and 3", () => {
  const two = (attributes: string) =>
    reactions(reaction("In", "S -> A", attributes), reaction("Out", "A -> S"));
  const assignment = `<listOfInitialAssignments><initialAssignment symbol="hi"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>lo</ci><cn>4</cn></apply></math></initialAssignment></listOfInitialAssignments>`;
  it.each([2, 3])(
    "take bounds from parameters, as assigned at the start (version %d)",
    (version) => {
      const limited = 'fbc:lowerFluxBound="lo" fbc:upperFluxBound="hi"';
      const model = read(
        version,
        parameters({ lo: 1.5, hi: "NaN" }) +
          assignment +
          two(limited) +
          objectives(
            "o",
            objective("o", "maximize", { Out: 1 }),
            objective("p", "minimize", { Out: 1 }),
          ),
      );
      expect(model.fluxes).toMatchObject({ packageVersion: version, strict: false });
      expect(solve(model).value).toBe(6);
      expect(solve(model, { objective: "p" })).toMatchObject({ objective: "p", value: 1.5 });
    },
  );

  it("refuse user constraints and quadratic objectives by name", () => {
    const constraint = "<fbc:listOfUserDefinedConstraints/>";
    expect(() => read(3, chain + constraint)).toThrow(
      /m.xml:\d+:\d+.*user constraints of fbc are not supported/,
    );
    const quadratic = objectives("o", objective("o", "maximize", { In: 1 })).replace(
      "linear",
      "quadratic",
    );
    expect(() => read(3, chain + quadratic)).toThrow(
      /quadratic objectives of fbc are not supported/,
    );
  });
});

describe("a chain of reactions", () => {
  test.prop([fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 4 })])(
    "carries as much as its narrowest part",
    (limits) => {
      const species = ["S", "A", "B", "C"].slice(0, limits.length);
      const body = reactions(
        ...limits.map((_, i) => reaction(`r${i}`, `${species[i]} -> ${species[i + 1] ?? "S"}`)),
      );
      const caps = bounds(...limits.map((limit, i) => bound(`r${i}`, "lessEqual", limit)));
      const result = solve(
        read(1, body + caps + objectives("o", objective("o", "maximize", { r0: 1 }))),
      );
      for (const flux of result.fluxes.values()) expect(flux).toBeCloseTo(Math.min(...limits), 9);
    },
  );
});

describe("faults are named", () => {
  const good = objectives("o", objective("o", "maximize", { Out: 1 }));
  const cases: [string, string, RegExp][] = [
    ["no flux balance", chain, /no flux balance/],
    [
      "no such objective",
      chain + objectives("x", objective("o", "maximize", { Out: 1 })),
      /there is no objective x/,
    ],
    [
      "no reaction of an objective",
      chain + objectives("o", objective("o", "maximize", { No: 1 })),
      /there is no reaction No/,
    ],
    [
      "no reaction of a bound",
      chain + bounds(bound("No", "equal", 1)) + good,
      /there is no reaction No/,
    ],
    [
      "a bound that is no number",
      chain + bounds(bound("In", "equal", "NaN")) + good,
      /a bound of its flux is not a number/,
    ],
    [
      "an unknown operation",
      chain + bounds(bound("In", "about", 1)) + good,
      /none of lessEqual, greaterEqual and equal/,
    ],
    [
      "an unknown type",
      chain + objectives("o", objective("o", "improve", { In: 1 })),
      /expected maximize or minimize/,
    ],
    [
      "no parameter",
      reactions(reaction("In", "S -> A", 'fbc:lowerFluxBound="q"')) + good,
      /there is no (parameter q|reaction Out)/,
    ],
    [
      "an infinite coefficient",
      chain +
        objectives("o", objective("o", "maximize", { Out: Infinity })).replace("Infinity", "INF"),
      /the coefficient of Out is Infinity/,
    ],
  ];
  it.each(cases)("%s", (_name, body, message) => {
    const attempt = () => solve(read(1, body));
    expect(attempt).toThrow(FormatError);
    expect(attempt).toThrow(message);
  });

  it("a name that is no reaction", () => {
    const result = solve(read(1, chain + bounds(bound("In", "lessEqual", 1)) + good));
    expect(() => fluxBalanceTable(result, ["R9"])).toThrow(
      /there is no reaction R9, and the objective is o/,
    );
  });
});
