import type { ModuleDefinition, Substance } from "../../src/index.ts";

const axes = 12;

export const substances: Readonly<Record<string, Substance>> = {
  hormone: { molarMass: 500, source: "made up" },
};

const given = (value: number, unit: string) => ({
  value,
  unit,
  meaning: "made up",
  source: "design",
});

/** One feedback axis of five states over four decades of time, driven by the one before it. */
function axis(k: number): ModuleDefinition {
  return {
    id: `axis${k}`,
    about:
      "A releasing factor, a trophic hormone, a hormone bound and free, and a gland that grows.",
    inputs: {
      neighbour: {
        from: `axis${(k + axes - 1) % axes}.free`,
        unit: "nmol/L",
        meaning: "free hormone of the axis before",
        substance: "hormone",
      },
    },
    parameters: {
      day: given(24, "h"),
      swing: given(0.2, "1"),
      factorLife: given(0.1, "h"),
      trophicLife: given(1 + 0.1 * k, "h"),
      hormoneLife: given(2 + 0.2 * k, "d"),
      gland: given(30, "d"),
      bind: given(3e3, "/h"),
      release: given(10, "/h"),
      level: given(1, "ug/L"),
      reach: given(2, "nmol/L"),
      steep: given(2.5, "1"),
    },
    variables: {
      drive: { unit: "1", is: "1 + swing*cos(2*pi*time/day)" },
      brake: { unit: "1", is: "1/(1 + (free/level)^steep)" },
      help: { unit: "1", is: "1 + 0.1*neighbour/(reach + neighbour)" },
      secretion: { unit: "ug/L/h", is: "ln(2)/hormoneLife*8*level*trophic*size/(1 + trophic/4)" },
    },
    states: {
      factor: { unit: "1", start: 1, rate: "ln(2)/factorLife*(2*drive*help*brake - factor)" },
      trophic: { unit: "1", start: 1, rate: "ln(2)/trophicLife*(factor*brake*2 - trophic)" },
      free: {
        unit: "ug/L",
        start: 1,
        rate: "secretion - bind*free + release*bound - ln(2)/hormoneLife*free",
      },
      bound: { unit: "ug/L", start: 300, rate: "bind*free - release*bound" },
      size: { unit: "1", start: 1, rate: "ln(2)/gland*(trophic^0.5 - size)" },
    },
  };
}

/** A stiff system of 60 states like a set of endocrine axes. */
export const hormones: readonly ModuleDefinition[] = Array.from({ length: axes }, (_, k) =>
  axis(k),
);
