import {
  defineModule,
  type InputDefinition,
  type ModuleDefinition,
  type ParameterDefinition,
} from "@endocrine/engine";

/** What tells one steroid of plasma from another. */
export interface PlasmaSteroid {
  /** Id of the module; the level is its `plasma`. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Where it comes from, by the name of the input; all are added. Unit nmol/h. */
  readonly from: Readonly<Record<string, Omit<InputDefinition, "unit">>>;
  /** Metabolic clearance of 70 kg, in L/d. */
  readonly clearance: Omit<ParameterDefinition, "unit" | "meaning">;
  /** Half-life in plasma, in min. */
  readonly halfLife: Omit<ParameterDefinition, "unit" | "meaning">;
  /** Unit of the level; left out: nmol/L. */
  readonly unit?: string;
  /** Level at the start, in that unit. */
  readonly start: number;
  readonly sources?: readonly string[];
}

/** A steroid with one pool: what is secreted and made of others, cleared with one half-life. */
export function plasmaSteroid({
  id,
  name,
  about,
  from,
  clearance,
  halfLife,
  unit = "nmol/L",
  start,
  sources,
}: PlasmaSteroid): ModuleDefinition {
  return defineModule({
    id,
    about,
    ...(sources === undefined ? {} : { sources }),
    inputs: {
      ...Object.fromEntries(
        Object.entries(from).map(([key, input]) => [key, { ...input, unit: "nmol/h" }]),
      ),
      rateSize: { from: "person.rateSize", unit: "1", meaning: "scale of rates", absent: 1 },
      clearanceSize: {
        from: "person.clearanceSize",
        unit: "1",
        meaning: "allometric scale",
        absent: 1,
      },
    },
    parameters: {
      clearance: { unit: "L/d", meaning: `metabolic clearance of ${name}, 70 kg`, ...clearance },
      halfLife: { unit: "min", meaning: `half-life of ${name} in plasma`, ...halfLife },
      trace: {
        value: start * 1e-9,
        unit,
        meaning: "level that stays without any source",
        source: "design",
        note: "a billionth of normal, which no assay sees: a level that only decays leaves the range of numbers",
      },
    },
    variables: {
      production: {
        unit: "nmol/h",
        is: Object.keys(from).join(" + "),
        meaning: `${name} into blood`,
      },
      cleared: {
        unit: "nmol/h",
        is: "clearance*clearanceSize*plasma",
        meaning: `${name} cleared`,
      },
    },
    states: {
      plasma: {
        unit,
        start,
        scale: start,
        rate: "ln(2)/halfLife*rateSize*(production/(clearance*clearanceSize) + trace - plasma)",
        meaning: `${name} in plasma`,
      },
    },
  });
}
