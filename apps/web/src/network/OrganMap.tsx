import { useState } from "react";
import { DrawnButton } from "../components/DrawnButton.tsx";
import { useText, wordsOf } from "../text/text.ts";
import { levelOf, strokeWidth } from "./flow.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Organ } from "./organs.ts";
import { bentArrow, type Point, ringLayout } from "./ring.ts";

interface Props {
  readonly graph: Graph<Organ>;
  readonly chosen: Organ | null;
  readonly onChoose: (organ: Organ | null) => void;
  /** Whether the drawing has to be tall rather than wide. */
  readonly tall: boolean;
}

const boxes = { wide: { width: 132, height: 34 }, tall: { width: 104, height: 34 } };

/** Letters that fit into a box in the usual size. */
const fitting = { wide: 15, tall: 11 };

/** The organs round hypothalamus and pituitary, with arrows for what they tell each other. */
export function OrganMap({ graph, chosen, onChoose, tall }: Props) {
  const { words } = useText();
  const [pointed, setPointed] = useState<Organ | null>(null);
  const [wide, high] = tall ? [420, 700] : [860, 660];
  const box = tall ? boxes.tall : boxes.wide;
  const places = ringLayout(graph.nodes, wide, high, box.width);
  const middle = { x: wide / 2, y: high / 2 };
  const focus = pointed ?? chosen;
  const changed = graph.edges.filter(({ change }) => change !== 0).length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      className="organ-map"
      viewBox={`0 0 ${wide} ${high}`}
      role="group"
      aria-label={words.network.map(String(graph.nodes.length), String(changed))}
    >
      <ArrowHeads />
      <g>
        {[...graph.edges]
          .sort((one, other) => Math.abs(one.change) - Math.abs(other.change))
          .map((edge) => (
            <Arrow key={`${edge.from} ${edge.to}`} {...{ edge, places, middle, focus }} />
          ))}
      </g>
      {focus !== null &&
        graph.edges
          .filter(
            ({ from, to, hormones }) => (from === focus || to === focus) && hormones.length > 0,
          )
          .map((edge) => (
            <ArrowName key={`${edge.from} ${edge.to}`} {...{ edge, places, middle }} />
          ))}
      {graph.nodes.map((organ) => {
        const place = places.get(organ);
        if (place === undefined) return null;
        const name = words.network.organs[organ];
        const faded =
          focus !== null &&
          focus !== organ &&
          !graph.edges.some(
            ({ from, to }) => (from === focus && to === organ) || (to === focus && from === organ),
          );
        return (
          <DrawnButton
            key={organ}
            className={`organ ${organ === chosen ? "chosen" : ""} ${faded ? "faded" : ""}`}
            transform={`translate(${place.x - box.width / 2} ${place.y - box.height / 2})`}
            isPressed={organ === chosen}
            onPress={() => onChoose(chosen === organ ? null : organ)}
            onPointed={(pointed) => setPointed(pointed ? organ : null)}
          >
            <rect width={box.width} height={box.height} rx={box.height / 2} />
            <text
              className={name.length > (tall ? fitting.tall : fitting.wide) ? "small" : undefined}
              x={box.width / 2}
              y={box.height / 2}
              textAnchor="middle"
              dy="0.35em"
            >
              {name}
            </text>
          </DrawnButton>
        );
      })}
    </svg>
  );
}

interface ArrowProps {
  readonly edge: Edge<Organ>;
  readonly places: ReadonlyMap<Organ, Point>;
  readonly middle: Point;
}

function Arrow({ edge, places, middle, focus }: ArrowProps & { readonly focus: Organ | null }) {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  if (from === undefined || to === undefined) return null;
  const mine = edge.from === focus || edge.to === focus;
  // what no hormone carries is drawn where it is asked for
  if (edge.hormones.length === 0 && !mine) return null;
  const level = levelOf(edge.change);
  return (
    <path
      className={`flow flow-${level} ${focus === null ? "" : mine ? "mine" : "faded"}`}
      d={bentArrow(from, to, middle, 24)}
      strokeWidth={strokeWidth(edge.change)}
      markerEnd={`url(#head-${level})`}
    />
  );
}

function ArrowName({ edge, places, middle }: ArrowProps) {
  const { words } = useText();
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  if (from === undefined || to === undefined) return null;
  const at = {
    x: (from.x + to.x) / 2 + (middle.x - (from.x + to.x) / 2) * 0.18,
    y: (from.y + to.y) / 2 + (middle.y - (from.y + to.y) / 2) * 0.18,
  };
  const names = edge.hormones.map((id) => wordsOf(words.hormones, id)?.symbol ?? id);
  return (
    <text className="flow-name" x={at.x} y={at.y} textAnchor="middle">
      {names.slice(0, 3).join(", ")}
      {names.length > 3 && " …"}
    </text>
  );
}

/** Points of the arrows, one for each level, because a marker takes no colour from its line. */
export function ArrowHeads() {
  return (
    <defs>
      {(["low", "normal", "high"] as const).map((level) => (
        <marker
          key={level}
          id={`head-${level}`}
          className={`head head-${level}`}
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0.8 L9.5 5 L0 9.2 Z" />
        </marker>
      ))}
    </defs>
  );
}
