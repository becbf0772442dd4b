import { type ReactNode, useState } from "react";
import { DrawnButton } from "../components/DrawnButton.tsx";
import { useText } from "../text/text.ts";
import type { Standing } from "./function.ts";
import type { Gland, GlandId } from "./glands.ts";
import { outlines } from "./outlines.ts";
import { inset, shapes } from "./shapes.ts";

interface Props {
  readonly female: boolean;
  readonly glands: readonly Gland[];
  readonly standings: ReadonlyMap<GlandId, Standing>;
  readonly chosen: GlandId | null;
  readonly onChoose: (id: GlandId) => void;
}

/** The body from the front with its glands, each coloured by how it stands, each a button. */
export function BodyFigure({ female, glands, standings, chosen, onChoose }: Props) {
  const { words } = useText();
  const [pointed, setPointed] = useState<GlandId | null>(null);
  const named = pointed ?? chosen;
  const outline = outlines[female ? "woman" : "man"];
  const gland = (id: GlandId, drawing: ReactNode, across = "") => {
    const standing = standings.get(id) ?? "unknown";
    return (
      <DrawnButton
        key={id}
        className={`gland standing-${standing} ${id === chosen ? "chosen" : ""}`}
        transform={across}
        label={`${words.body.glands[id]}: ${words.body.standing[standing]}`}
        isPressed={id === chosen}
        onPress={() => onChoose(id)}
        onPointed={(pointed) => setPointed(pointed ? id : null)}
      >
        {drawing}
      </DrawnButton>
    );
  };
  return (
    <div className="body-figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg viewBox="34 8 262 428" role="group" aria-label={words.body.figure}>
        <defs>
          <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0.9" stopColor="white" />
            <stop offset="1" stopColor="black" />
          </linearGradient>
          <mask id="feet-fade" maskUnits="userSpaceOnUse" x="34" y="8" width="262" height="428">
            <rect x="34" y="8" width="262" height="428" fill="url(#fade)" />
          </mask>
        </defs>
        <g mask="url(#feet-fade)">
          <path className="figure" d={outline} />
          {glands.some(({ id }) => id === "skin") &&
            gland(
              "skin",
              <>
                <path className="skin" d={outline} />
                <path className="skin-target" d={outline} />
              </>,
            )}
          <path className="leader" d="M163 44 L204 48" />
          <circle className="inset" cx={inset.x} cy={inset.y} r={inset.r} />
          <path className="inset-lines" d={inset.lines} />
          {glands.map(({ id }) => {
            if (id === "skin") return null;
            const { filled, lines = [], tube, target = [], trunk } = shapes[id];
            return gland(
              id,
              <>
                {target.map(({ x, y, r }) => (
                  <circle key={x} className="target" cx={x} cy={y} r={r} />
                ))}
                {tube !== undefined && (
                  <>
                    <path className="tube-edge" d={tube} />
                    <path className="tube" d={tube} />
                  </>
                )}
                {filled.map((d) => (
                  <path key={d} className="shape" d={d} />
                ))}
                {lines.map((d) => (
                  <path key={d} className="line" d={d} />
                ))}
              </>,
              female && trunk
                ? "translate(18 0) scale(0.88 1)"
                : female && id === "fat"
                  ? "translate(0 24)"
                  : "",
            );
          })}
        </g>
      </svg>
      <p className="gland-name" aria-hidden="true">
        {named === null ? words.body.choose : words.body.glands[named]}
      </p>
    </div>
  );
}
