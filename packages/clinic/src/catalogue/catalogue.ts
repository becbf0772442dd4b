import { type Source, sources } from "@endocrine/body";
import { claimsById } from "../claims/claims.ts";
import { functionTests } from "../tests/functionTests.ts";
import { type Choices, choices } from "./choices.ts";
import { type Gland, glands, type Hormone, hormones } from "./glands.ts";
import { allSignals, type SignalEntry } from "./signals.ts";

/** Everything that has an id, for lists and for checking what people ask for. */
export interface Catalogue extends Choices {
  readonly tests: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly { readonly id: string; readonly claim: string }[];
  /** Analytes, signs and every model path `module.quantity`. */
  readonly signals: readonly SignalEntry[];
  readonly glands: readonly Gland[];
  readonly hormones: readonly Hormone[];
  readonly sources: readonly Source[];
}

/** The catalogue of all that is built. */
export const catalogue: Catalogue = {
  ...choices,
  tests: functionTests.map(({ id, name }) => ({ id, name })),
  claims: claimsById.map(({ id, claim }) => ({ id, claim: claim.claim })),
  signals: allSignals(),
  glands,
  hormones,
  sources: Object.values(sources),
};
