import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The books on a substance: where it is, and every way in and out. */
export interface Balance {
  readonly id: string;
  readonly substance: string;
  /** Unit of amounts; that of flows is this an hour. */
  readonly unit: string;
  /** What the formulas read: a path of the model and the unit it is read in. */
  readonly reads: Readonly<Record<string, readonly [path: string, unit: string]>>;
  /** States that hold it; for each, the amount that one unit of the state (`unit`) stands for. */
  readonly pools: Readonly<Record<string, { readonly unit: string; readonly weight: string }>>;
  /** Ways in and out, in words; flows as formulas. */
  readonly comes: Readonly<Record<string, string>>;
  readonly goes: Readonly<Record<string, string>>;
  /** What is not counted, where something is not. */
  readonly note?: string;
}

/** Id of the module that keeps the books. */
export function ledgerId({ id }: Balance): string {
  return `ledger${id[0]?.toUpperCase()}${id.slice(1)}`;
}

const sum = (flows: Readonly<Record<string, string>>): string =>
  Object.values(flows)
    .map((flow) => `(${flow})`)
    .join(" + ");

/** The name under which a ledger keeps the weight of its nth pool. */
export const weightName = (index: number): string => `weight${index}`;

/** A module that reads the flows of a balance and adds up what came and went. */
export function ledger(balance: Balance): ModuleDefinition {
  const { substance, unit, reads, pools, comes, goes } = balance;
  const books = (rate: string) => ({ unit, start: 0, scale: 1, rate });
  return defineModule({
    id: ledgerId(balance),
    about: `Books on ${substance}.`,
    inputs: Object.fromEntries(
      Object.entries(reads).map(([name, [from, read]]) => [
        name,
        { from, unit: read, meaning: from },
      ]),
    ),
    variables: {
      comes: { unit: `${unit}/h`, is: sum(comes) },
      goes: { unit: `${unit}/h`, is: sum(goes) },
      ...Object.fromEntries(
        Object.values(pools).map(({ unit: state, weight }, index) => [
          weightName(index),
          { unit: `${unit}/(${state})`, is: weight },
        ]),
      ),
    },
    states: { came: books("comes"), went: books("goes") },
  });
}
