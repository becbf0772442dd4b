import { expect, test } from "vitest";
import { bitsOf, Draws, special } from "./arguments.ts";
import { instantiate, names } from "./instance.ts";

/** FNV-1a over the bits of results. */
function digest(): string {
  const functions = instantiate();
  const draws = new Draws(1);
  let hash = 0xcbf29ce484222325n;
  const take = (value: number): void => {
    hash = BigInt.asUintN(64, (hash ^ bitsOf(value)) * 0x100000001b3n);
  };
  for (const name of names) {
    const apply = functions[name]!;
    for (const x of special) for (const y of [-0.5, 3, 0]) take(apply(x, y));
    for (let i = 0; i < 200; i++) {
      take(apply(draws.between(-2, 2), draws.between(-8, 8)));
      take(apply(draws.signed(-20, 20), draws.signed(-4, 4)));
      take(apply(draws.pattern(), draws.between(-2, 2)));
    }
  }
  return hash.toString(16);
}

/** Runs in Chromium and with the node tests: both are held to the same bits. */
test("results have the same bits in the browser and in Node", () => {
  expect(digest()).toBe("560268ce813eb75b");
});
