import { describe, expect, it } from "vitest";
import { Dice } from "../../../../scripts/fuzz/dice.ts";
import { judge } from "../../../../scripts/fuzz/judge.ts";
import { mutate } from "../../../../scripts/fuzz/mutate.ts";
import { own } from "../../../../scripts/fuzz/ownSeeds.ts";

/** A short run of `npm run fuzz`: without coverage, which the test runner measures itself. */
const inputs = 300;

describe("damaged files are accepted, or refused in one line", () => {
  it("all of a few hundred", { timeout: 60_000 }, async () => {
    const dice = new Dice(20);
    const counts = { accepted: 0, refused: 0, finding: 0 };
    const findings: string[] = [];
    for (let k = 0; k < inputs; k++) {
      const seed = dice.pick(own);
      const alike = own.filter(({ kind }) => kind === seed.kind);
      const input = mutate(seed, dice.pick(alike), dice);
      const { outcome, message } = await judge(input, "simulate");
      counts[outcome]++;
      // Where other tests run beside it, time is no measure.
      if (outcome === "finding" && !message.startsWith("takes ")) findings.push(message);
    }
    expect(findings).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(inputs / 20);
    expect(counts.refused).toBeGreaterThan(inputs / 4);
  });

  it("and what is refused otherwise is found", async () => {
    const input = { kind: "sbml", bytes: new Uint8Array() } as const;
    expect((await judge(input, "translate")).outcome).toBe("refused");
    const broken = { kind: "omex", bytes: undefined as unknown as Uint8Array } as const;
    expect((await judge(broken, "translate")).message).toMatch(/^TypeError/);
  });
});
