import {
  call,
  createRandom,
  defineModule,
  evaluate,
  type ModuleDefinition,
  number,
  type ParameterDefinition,
  type Random,
} from "../../packages/engine/src/index.ts";
import type { OwnModel } from "./ownModel.ts";

/** A network of hormone axes with random constants. */
export interface NetworkOptions {
  /** Axes of six states. */
  readonly axes: number;
  /** So many of them release in pulses of 0.75 to 3 hours. */
  readonly pulsatile?: number;
  /** Factor on the rates of binding; 100 gives seconds. */
  readonly binding?: number;
}

const networks: readonly (NetworkOptions & { id: string; title: string })[] = [
  { id: "horm150", title: "hormone network", axes: 25 },
  { id: "horm150p", title: "hormone network with pulses", axes: 25, pulsatile: 5 },
  { id: "horm150s", title: "hormone network with stiff binding", axes: 25, binding: 100 },
  { id: "horm300p", title: "large hormone network with pulses", axes: 50, pulsatile: 10 },
];

/** The networks of the benchmark, 30 days at 5 minutes. */
export const hormoneNetworks: readonly OwnModel[] = networks.map(({ id, title, ...options }) => ({
  id,
  title,
  run: "30 days",
  modules: () => hormoneNetwork(options),
  timeUnit: "h",
  end: 720,
  intervals: 8640,
}));

/** The modules of a network; the same options give the same numbers. */
export function hormoneNetwork({
  axes,
  pulsatile = 0,
  binding = 1,
}: NetworkOptions): ModuleDefinition[] {
  const random = createRandom(20261121);
  return Array.from({ length: axes }, (_, i) => {
    const chance = random.stream(i + 1);
    const pulses =
      i % Math.max(1, Math.floor(axes / Math.max(1, pulsatile))) === 2 && pulsatile > 0;
    return axis({ i, axes, pulses, binding, chance });
  });
}

interface Axis {
  readonly i: number;
  readonly axes: number;
  readonly pulses: boolean;
  readonly binding: number;
  readonly chance: Random;
}

/**
 * One axis: a releasing hormone with a daily rhythm, a tropic hormone cleared by a saturable way, the
 * free and the bound hormone, the effect in the tissue, and the slowly growing gland. Eleven Hill terms
 * with real exponents, three of them on other axes.
 */
function axis({ i, axes, pulses, binding, chance }: Axis): ModuleDefinition {
  const { parameters, constant, hill } = constants(chance);
  const rate = (name: string, from: number, to: number): string =>
    constant(name, "/h", logUniform(chance, from, to));
  const neighbour = (): string =>
    `axis${(i + 1 + Math.floor(chance.uniform() * (axes - 1))) % axes}`;
  const input = (quantity: string) => ({
    from: `${neighbour()}.${quantity}`,
    unit: "1",
    meaning: "hormone of another axis",
  });
  const releaseLoss = rate("releaseLoss", 5, 50);
  const tropicRate = rate("tropicRate", 0.5, 5);
  const gain = rate("gain", 0.2, 3);
  const [on, off] = [
    rate("on", 5 * binding, 50 * binding),
    rate("off", 10 * binding, 100 * binding),
  ];
  const freeLoss = rate("freeLoss", 0.2, 3);
  const boundLoss = rate("boundLoss", 1e-3, 1e-2);
  const answer = rate("answer", 0.2, 2);
  const growth = rate("growth", 1e-4, 1e-2);
  const base = constant("base", "1", between(chance, 1.5, 4));
  const swing = constant("swing", "1", between(chance, 0.4, 0.95));
  const phase = constant("phase", "h", between(chance, 0, 24));
  const saturation = constant("saturation", "1", between(chance, 0.5, 2));
  const sites = constant("sites", "1", between(chance, 1, 5));
  const rhythm = `1 + ${swing} * cos(6.283185307179586 * (time - ${phase}) / day)`;
  // The pulses have a mean near 1, so that both kinds of axis work in the same range.
  const period = between(chance, 0.75, 3);
  const pulse = `3.2 * exp(6 * (cos(6.283185307179586 * time / ${pulses ? constant("period", "h", period) : "day"}) - 1))`;
  constant("day", "h", 24);
  const drive = [base, `(${rhythm})`, ...(pulses ? [`(0.1 + ${pulse})`] : [])].join(" * ");
  return defineModule({
    id: `axis${i}`,
    about: `Hormone axis ${i} with random constants.`,
    inputs: { first: input("free"), second: input("effect"), third: input("free") },
    parameters,
    states: {
      releasing: {
        unit: "1",
        start: 0.5,
        rate: `${releaseLoss} * (${drive} * ${hill("effect", -1)} * ${hill("first", 1)} * ${hill("second", -1)} * (0.5 + ${hill("third", 1)}) - releasing + 0.05)`,
      },
      tropic: {
        unit: "1",
        start: 0.5,
        rate: `${tropicRate} * (2 * ${hill("releasing", 1)} * ${hill("effect", -1)} * gland - 1.5 * tropic / (${saturation} + tropic) + 0.05)`,
      },
      free: {
        unit: "1",
        start: 0.5,
        rate: `${gain} * (0.1 + 4 * ${hill("tropic", 1)} * gland) - ${on} * free * (${sites} - bound) + ${off} * bound - ${freeLoss} * free`,
      },
      bound: {
        unit: "1",
        start: 0.2,
        rate: `${on} * free * (${sites} - bound) - ${off} * bound - ${boundLoss} * (0.5 + effect) * bound`,
      },
      effect: {
        unit: "1",
        start: 0.5,
        rate: `${answer} * (${hill("free", 1)} * gland + ${hill("first", 1)} + 0.1 - effect)`,
      },
      gland: {
        unit: "1",
        start: 1,
        rate: `${growth} * (0.5 + 2 * ${hill("tropic", 1)} * ${hill("effect", -1)} + 0.1 * free - gland)`,
      },
    },
  });
}

const between = (chance: Random, from: number, to: number): number =>
  from + (to - from) * chance.uniform();

/** With the engine's own functions: those of JavaScript differ from one engine to the next in the last bit. */
function logUniform(chance: Random, from: number, to: number): number {
  const logarithm = between(chance, of("ln", from), of("ln", to));
  return of("exp", logarithm);
}

const of = (name: string, x: number): number => evaluate(call(name, [number(x)]), () => Number.NaN);

/** Names and keeps the constants of an axis as they are drawn. */
function constants(chance: Random) {
  const parameters: Record<string, ParameterDefinition> = {};
  const constant = (name: string, unit: string, value: number): string => {
    parameters[name] = { value, unit, meaning: name, source: "design" };
    return name;
  };
  let hills = 0;
  /** A Hill term that rises (1) or falls (-1) with `of`. */
  const hill = (of: string, sign: 1 | -1): string => {
    hills += 1;
    const half = constant(`half${hills}`, "1", between(chance, 0.3, 1.5));
    const power = constant(`power${hills}`, "1", between(chance, 1.5, 4));
    const [x, k] = [`${of}^${power}`, `${half}^${power}`];
    return `(${sign === 1 ? x : k} / (${k} + ${x}))`;
  };
  return { parameters, constant, hill };
}
