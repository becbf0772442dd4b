import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  claimsPage,
  type Measured,
  measure,
  numbersPath,
  pagePath,
} from "../../../scripts/claims.ts";
import type { Claim } from "../src/claims/claim.ts";
import { meets } from "../src/claims/claim.ts";
import { claims, claimsById } from "../src/claims/claims.ts";
import { dosesFrom, followLife, heightAge } from "../src/claims/observe.ts";
import { judge } from "../src/claims/runClaims.ts";
import { InputError, runClaims } from "../src/index.ts";
import { clinicHash } from "../src/simulation/clinicHash.ts";

/** What `scripts/claims.ts` measured in all experiments. */
const kept: { readonly model: string; readonly claims: readonly Measured[] } = JSON.parse(
  readFileSync(numbersPath, "utf8"),
);
const numbers = new Map(claims.map((claim, i) => [claim, kept.claims[i]?.numbers ?? {}]));

describe("docs/claims.json", () => {
  test("is of the equations and values that there are, and of these claims", () => {
    expect(kept.model, "run scripts/claims.ts").toBe(clinicHash());
    expect(kept.claims.map(({ ids }) => ids)).toEqual(claims.map(({ ids }) => ids));
  });

  test("has what every fourth experiment measures", () => {
    // all of them take more than a minute: `endocrine claims`
    for (const [i, claim] of claims.entries()) {
      if (i % 4 !== 1) continue;
      expect(JSON.parse(JSON.stringify(measure(claim)))).toEqual(kept.claims[i]);
    }
  });
});

test("docs/claims.md is what scripts/claims.ts makes of these numbers", () => {
  expect(readFileSync(pagePath, "utf8")).toBe(claimsPage(kept.claims));
});

describe("the claims of the articles", () => {
  test.each(claimsById.map(({ id, claim }) => [id, claim] as const))("%s holds", (id, claim) => {
    const { holds, observed } = judge(id, claim, numbers.get(claim) ?? {});
    expect(holds, observed).toBe(true);
  });

  test.each(claimsById.map(({ id, claim }) => [id, claim] as const))(
    "%s has a range and a source for every number of its experiment",
    (_, claim) => {
      const measured = numbers.get(claim) ?? {};
      for (const { of, says, low, high, source } of claim.criteria) {
        // the command line pairs what was seen with what was expected at "; "
        expect(says + source, of).not.toContain("; ");
        expect(source, of).not.toBe("");
        expect(low ?? high, of).toBeDefined();
        expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThan(high ?? Number.POSITIVE_INFINITY);
        expect(Number.isFinite(measured[of]), of).toBe(true);
      }
      expect(Object.keys(measured).sort()).toEqual(claim.criteria.map(({ of }) => of).sort());
    },
  );

  test("include those of the thyroid", () => {
    const thyroid = ["L10", "L11", "L12", "K12", "K13", "K14", "H19", "H20", "H21", "H22"];
    expect(claimsById.map(({ id }) => id)).toEqual(expect.arrayContaining(thyroid));
  });

  test("include those of the adrenals, the posterior lobe and the pineal", () => {
    const stress = ["L13", "L14", "L15", "L16", "L17", "H6", "H7", "H9", "H10", "H12", "H13"];
    const more = ["H14", "H15", "H16", "H17", "H18", "K3"];
    expect(claimsById.map(({ id }) => id)).toEqual(expect.arrayContaining([...stress, ...more]));
  });

  test("include those of the islets, growth hormone and growth", () => {
    const fuel = ["L5", "L6", "L7", "L18", "K8", "K9", "K10", "K11", "H8", "H11", "H29"];
    expect(claimsById.map(({ id }) => id)).toEqual(expect.arrayContaining(fuel));
  });

  test("include those of the parathyroids and the thymus", () => {
    const calcium = ["H23", "H24", "H25", "H31", "L11", "H15"];
    expect(claimsById.map(({ id }) => id)).toEqual(expect.arrayContaining(calcium));
  });

  test("ids are not used twice", () => {
    const ids = claimsById.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("runClaims", () => {
  test("runs those asked for, in that order, and tells of each", () => {
    const seen: string[] = [];
    const results = runClaims(["K2", "L3"], (done, of, id) => seen.push(`${done}/${of} ${id}`));
    expect(results.map(({ id }) => id)).toEqual(["K2", "L3"]);
    expect(seen).toEqual(["1/2 K2", "2/2 L3"]);
    expect(results[0]?.observed).toBe(results[1]?.observed);
  });

  test("refuses an unknown id", () => {
    expect(() => runClaims(["L999"])).toThrow(InputError);
    expect(() => runClaims(["L999"])).toThrow(/unknown claim "L999"/);
  });

  test("gives the same numbers again", () => {
    expect(runClaims(["K14"])).toEqual(runClaims(["K14"]));
  });
});

describe("a verdict", () => {
  const claim: Claim = {
    ids: ["X1"],
    claim: "a is large and b is between.",
    criteria: [
      { of: "a", says: "a", unit: "mL", low: 2, source: "here" },
      { of: "b", says: "b", unit: "1", low: 1, high: 3, source: "there" },
    ],
    experiment: () => ({}),
    note: "n",
  };

  test("holds only where every number lies in its range", () => {
    expect(judge("X1", claim, { a: 2, b: 3 }).holds).toBe(true);
    expect(judge("X1", claim, { a: 1.9, b: 2 }).holds).toBe(false);
    expect(judge("X1", claim, { a: 5, b: 3.1 }).holds).toBe(false);
  });

  test("does not hold where a number is missing", () => {
    expect(judge("X1", claim, { a: 5 }).holds).toBe(false);
  });

  test("says what was seen, marks what failed, and what was expected", () => {
    const { observed, expected } = judge("X1", claim, { a: 1.2345, b: 2 });
    expect(observed).toBe("a 1.23 mL (not as expected); b 2");
    expect(expected).toBe("a at least 2 mL [here]; b 1 to 3 [there]");
  });

  test("takes the limits as inside", () => {
    const criterion = { of: "a", says: "a", unit: "1", low: 1, high: 3, source: "" };
    expect([0.999, 1, 3, 3.001].map((value) => meets(criterion, value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("a life from birth", () => {
  const signals = ["height", "cognition", "TSH"];

  test("of a healthy girl has the heights of WHO", () => {
    const [at2, at8, at17] = followLife({ disorders: [], ages: [2, 8, 17], signals });
    expect(Math.abs((at2?.height as number) - 86.4)).toBeLessThan(2);
    expect(Math.abs((at8?.height as number) - 126.6)).toBeLessThan(2);
    expect(Math.abs((at17?.height as number) - 162.9)).toBeLessThan(2);
    expect(heightAge(126.6)).toBeGreaterThanOrEqual(7.5);
    expect(heightAge(126.6)).toBeLessThanOrEqual(8.5);
  });

  test("without a gland is treated from the age asked for", () => {
    const disorders = [{ id: "congenital-hypothyroidism", severity: 1 }];
    const [before, after] = followLife({
      disorders,
      levothyroxine: dosesFrom(3),
      ages: [2.9, 4],
      signals,
    });
    expect(before?.TSH).toBeGreaterThan(50);
    expect(after?.TSH).toBeLessThan(4.12);
  });

  test("gives each age its dose", () => {
    expect(dosesFrom(3)).toEqual([
      [3, 75],
      [6, 88],
      [9, 100],
      [12, 112],
    ]);
    expect(dosesFrom(4)[0]).toEqual([4, 75]);
  });
});
