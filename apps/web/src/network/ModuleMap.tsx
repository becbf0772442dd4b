import { DrawnButton } from "../components/DrawnButton.tsx";
import { useLoaded } from "../state/useLoaded.ts";
import { useText } from "../text/text.ts";
import { layered } from "./elk.ts";
import { levelOf, strokeWidth } from "./flow.ts";
import type { Graph } from "./graph.ts";
import { ArrowHeads } from "./OrganMap.tsx";
import type { Organ } from "./organs.ts";
import type { Point } from "./ring.ts";

interface Props {
  readonly graph: Graph;
  readonly label: string;
  readonly chosen: string | null;
  /** Width that there is for it, px. */
  readonly room: number;
  readonly onChoose: (module: string) => void;
  readonly onOrgan: (organ: Organ) => void;
}

/** The modules of one organ in layers, from what is told at the top to what is done at the bottom. */
export function ModuleMap({ graph, label, chosen, room, onChoose, onOrgan }: Props) {
  const { words } = useText();
  const shape = JSON.stringify([graph.nodes, graph.edges.map(({ from, to }) => [from, to])]);
  const nameOf = (id: string) =>
    id.startsWith("organ:") ? words.network.organs[id.slice(6) as Organ] : id;

  // places follow the shape alone, not the flows
  const { found: placed } = useLoaded(
    () => layered(graph, (id) => nameOf(id).length * 7.2 + 22, room / legible),
    [shape, room],
  );

  if (placed === null || placed.routes.length !== graph.edges.length) {
    return <p className="waiting">{words.network.loading}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="module-map" aria-label={label} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        style={{ maxWidth: placed.width, minWidth: placed.width * legible }}
        viewBox={`0 0 ${placed.width} ${placed.height}`}
        role="group"
        aria-label={label}
      >
        <ArrowHeads />
        {graph.edges.map(({ from, to, change }, index) => {
          const level = levelOf(change);
          const mine = from === chosen || to === chosen;
          return (
            <path
              key={`${from} ${to}`}
              className={`flow flow-${level} ${chosen === null ? "" : mine ? "mine" : "faded"}`}
              d={rounded(placed.routes[index] ?? [])}
              strokeWidth={strokeWidth(change)}
              markerEnd={`url(#head-${level})`}
            />
          );
        })}
        {graph.nodes.map((id) => {
          const place = placed.boxes.get(id);
          if (place === undefined) return null;
          const isOrgan = id.startsWith("organ:");
          return (
            <DrawnButton
              key={id}
              className={`organ ${isOrgan ? "outside" : "module"} ${id === chosen ? "chosen" : ""}`}
              transform={`translate(${place.x} ${place.y})`}
              isPressed={id === chosen}
              onPress={() => (isOrgan ? onOrgan(id.slice(6) as Organ) : onChoose(id))}
            >
              <rect width={place.width} height={place.height} rx={isOrgan ? place.height / 2 : 6} />
              <text x={place.width / 2} y={place.height / 2} textAnchor="middle" dy="0.35em">
                {nameOf(id)}
              </text>
            </DrawnButton>
          );
        })}
      </svg>
    </section>
  );
}

/** Size, as a share of that of the page, below which the names of modules are not drawn. */
const legible = 0.72;

/** A line through points with its corners rounded. */
function rounded(points: readonly Point[]): string {
  const radius = 7;
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const text = [`M${first.x} ${first.y}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    const before = points[index] as Point;
    if (next === undefined) text.push(`L${point.x} ${point.y}`);
    else {
      const near = (other: Point) => {
        const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
        const reach = Math.min(radius, length / 2);
        return `${point.x + ((other.x - point.x) * reach) / length} ${point.y + ((other.y - point.y) * reach) / length}`;
      };
      text.push(`L${near(before)} Q${point.x} ${point.y} ${near(next)}`);
    }
  }
  return text.join(" ");
}
