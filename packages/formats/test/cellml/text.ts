/** Pieces of CellML texts, so that a test shows what it is about. */

export interface TextVariable {
  readonly name: string;
  readonly units?: string;
  readonly initial?: number | string;
  /** More attributes: interfaces, ids. */
  readonly more?: string;
}

const namespaces = {
  "1.0": "http://www.cellml.org/cellml/1.0#",
  "1.1": "http://www.cellml.org/cellml/1.1#",
  "2.0": "http://www.cellml.org/cellml/2.0#",
};

/** A model element around its parts. */
export function modelText(
  parts: readonly string[],
  version: "1.0" | "1.1" | "2.0" = "2.0",
): string {
  const namespace = namespaces[version];
  return `<?xml version="1.0"?>
<model name="m" xmlns="${namespace}" xmlns:cellml="${namespace}" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:cmeta="http://www.cellml.org/metadata/1.0#">
${parts.join("\n")}
</model>`;
}

/** A component; variables of 2.0 are public unless they say otherwise. */
export function component(
  name: string,
  variables: readonly TextVariable[],
  equations: readonly string[] = [],
  more = "",
): string {
  const list = variables.map(({ name: id, units = "dimensionless", initial, more: rest }) => {
    const start = initial === undefined ? "" : ` initial_value="${initial}"`;
    return `<variable name="${id}" units="${units}"${start} ${rest ?? 'interface="public"'}/>`;
  });
  const math = `<math xmlns="http://www.w3.org/1998/Math/MathML">${equations.join("\n")}</math>`;
  return `<component name="${name}">${list.join("\n")}\n${math}${more}</component>`;
}

/** A connection of 2.0. */
export function connection(
  left: string,
  right: string,
  maps: readonly (readonly [string, string])[],
): string {
  const inner = maps.map(([a, b]) => `<map_variables variable_1="${a}" variable_2="${b}"/>`);
  return `<connection component_1="${left}" component_2="${right}">${inner.join("")}</connection>`;
}

/** An operator applied to names, numbers and other pieces. */
export function apply(operator: string, ...operands: readonly (string | number)[]): string {
  return `<apply><${operator}/>${operands.map(operand).join("")}</apply>`;
}

/** left = right */
export function equation(left: string | number, right: string | number): string {
  return apply("eq", left, right);
}

/** d name/d time */
export function rate(name: string, time = "t"): string {
  return `<apply><diff/><bvar><ci>${time}</ci></bvar><ci>${name}</ci></apply>`;
}

/** A name, a number, or a piece of MathML as it is. */
export function operand(value: string | number): string {
  if (typeof value === "number") return `<cn cellml:units="dimensionless">${value}</cn>`;
  return value.startsWith("<") ? value : `<ci>${value}</ci>`;
}
