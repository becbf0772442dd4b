import type { Measure } from "./measure.ts";

/** Exponents of metre, kilogram, second, ampere, kelvin, mole and candela. */
type Powers = readonly [
  m?: number,
  kg?: number,
  s?: number,
  A?: number,
  K?: number,
  mol?: number,
  cd?: number,
];

const bases = ["metre", "kilogram", "second", "ampere", "kelvin", "mole", "candela"];

function builtin(
  name: string,
  powers: Powers,
  decade = 0,
  kind = name,
  offset = 0,
): [string, Measure] {
  const dimension = new Map<string, number>();
  bases.forEach((base, i) => {
    const power = powers[i] ?? 0;
    if (power !== 0) dimension.set(base, power);
  });
  const kinds = new Map([[kind, { exponent: 1, scale: 0, multiplier: 1 }]]);
  return [name, { dimension, multiplier: 1, decade, offset, kinds }];
}

/** The units that every CellML model knows; `liter`, `meter` and `celsius` are of 1.x. */
export const builtinUnits: ReadonlyMap<string, Measure> = new Map([
  builtin("metre", [1]),
  builtin("meter", [1], 0, "metre"),
  builtin("kilogram", [0, 1]),
  builtin("gram", [0, 1], -3),
  builtin("second", [0, 0, 1]),
  builtin("ampere", [0, 0, 0, 1]),
  builtin("kelvin", [0, 0, 0, 0, 1]),
  builtin("celsius", [0, 0, 0, 0, 1], 0, "kelvin", 273.15),
  builtin("mole", [0, 0, 0, 0, 0, 1]),
  builtin("candela", [0, 0, 0, 0, 0, 0, 1]),
  builtin("dimensionless", []),
  builtin("radian", []),
  builtin("steradian", []),
  builtin("becquerel", [0, 0, -1]),
  builtin("hertz", [0, 0, -1]),
  builtin("coulomb", [0, 0, 1, 1]),
  builtin("farad", [-2, -1, 4, 2]),
  builtin("gray", [2, 0, -2]),
  builtin("sievert", [2, 0, -2]),
  builtin("henry", [2, 1, -2, -2]),
  builtin("joule", [2, 1, -2]),
  builtin("katal", [0, 0, -1, 0, 0, 1]),
  builtin("litre", [3], -3),
  builtin("liter", [3], -3, "litre"),
  builtin("lumen", [0, 0, 0, 0, 0, 0, 1]),
  builtin("lux", [-2, 0, 0, 0, 0, 0, 1]),
  builtin("newton", [1, 1, -2]),
  builtin("ohm", [2, 1, -3, -2]),
  builtin("pascal", [-1, 1, -2]),
  builtin("siemens", [-2, -1, 3, 2]),
  builtin("tesla", [0, 1, -2, -1]),
  builtin("volt", [2, 1, -3, -1]),
  builtin("watt", [2, 1, -3]),
  builtin("weber", [2, 1, -2, -1]),
]);
