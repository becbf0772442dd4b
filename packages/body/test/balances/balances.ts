import type { Balance } from "./balance.ts";
import { fuel } from "./fuel.ts";
import { hormones } from "./hormones.ts";
import { mineral } from "./mineral.ts";
import { saltAndWater } from "./saltAndWater.ts";

/** Every substance on which the body keeps books. */
export const balances: readonly Balance[] = [...saltAndWater, ...mineral, ...fuel, ...hormones];
