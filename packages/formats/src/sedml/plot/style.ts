import { FormatError } from "../../errors.ts";
import type { SedLine, SedMarker, SedStyle } from "../documentOutputs.ts";

/** A style with all that it takes from its base styles. */
export interface ResolvedStyle {
  readonly line: SedLine | undefined;
  readonly marker: SedMarker | undefined;
  readonly fill: string | undefined;
}

const none: ResolvedStyle = { line: undefined, marker: undefined, fill: undefined };

/** Finds a style by id and fills in what it leaves open from its base. */
export function resolveStyle(
  styles: readonly SedStyle[],
  id: string | undefined,
  path: readonly string[] = [],
): ResolvedStyle {
  if (id === undefined) return none;
  const style = styles.find((candidate) => candidate.id === id);
  if (style === undefined) throw new FormatError(`there is no style "${id}"`);
  if (path.includes(id)) throw new FormatError("the style is based on itself", style.place);
  const base = resolveStyle(styles, style.baseStyle, [...path, id]);
  return merged(base, style);
}

function merged(base: ResolvedStyle, { line, marker, fill }: SedStyle): ResolvedStyle {
  return {
    line: line === undefined ? base.line : ({ ...defined(base.line), ...defined(line) } as SedLine),
    marker:
      marker === undefined
        ? base.marker
        : ({ ...defined(base.marker), ...defined(marker) } as SedMarker),
    fill: fill ?? base.fill,
  };
}

function defined(part: object | undefined): object {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined));
}

/** Lengths of dashes and gaps of a kind of line, for a line one pixel thick. */
export const dashes: Readonly<Record<string, string>> = {
  dash: "6 4",
  dot: "1.5 3",
  dashDot: "6 3 1.5 3",
  dashDotDot: "6 3 1.5 3 1.5 3",
};
