import { organGraph } from "../../../apps/web/src/network/graph.ts";
import type { Organ } from "../../../apps/web/src/network/organs.ts";
import { bentArrow, ringLayout } from "../../../apps/web/src/network/ring.ts";
import { network } from "../../../apps/web/src/text/en/network.ts";
import { asText } from "./html.ts";
import { bodyModules } from "./modules.ts";

const [width, height] = [1000, 760];
const box = { width: 124, height: 38 };
const hub: ReadonlySet<Organ> = new Set(["hypothalamus", "pituitary"]);

/**
 * The organs with an arrow for each that reads from another, hypothalamus and pituitary in the middle; an organ leads
 * to its modules on the page.
 */
export function wiringDrawing(): string {
  const { nodes, edges } = organGraph(bodyModules, {});
  const organs = nodes.filter((organ) => organ !== "drugs");
  const places = ringLayout(organs, width, height);
  const middle = { x: width / 2, y: height / 2 };
  const drawn = edges.filter(({ from, to }) => places.has(from) && places.has(to));
  const arrows = drawn.map(({ from, to, paths, hormones }) => {
    const path = bentArrow(places.get(from)!, places.get(to)!, middle, box.height);
    const kind = hormones.length === 0 ? "other" : hub.has(from) || hub.has(to) ? "hub" : "hormone";
    const carried = hormones.length > 0 ? hormones.join(", ") : paths.join(", ");
    const title = `${network.organs[from]} to ${network.organs[to]}: ${carried}`;
    return `<path class="arrow ${kind}" d="${path}" marker-end="url(#tip-${kind})"><title>${asText(title)}</title></path>`;
  });
  const boxes = [...places].map(([organ, { x, y }]) => {
    const corner = `x="${(x - box.width / 2).toFixed(1)}" y="${(y - box.height / 2).toFixed(1)}"`;
    const size = `width="${box.width}" height="${box.height}"`;
    const label = `<text x="${x.toFixed(1)}" y="${(y + 5).toFixed(1)}">${asText(network.organs[organ])}</text>`;
    return `<a href="#${organ}"><g class="organ${hub.has(organ) ? " hub" : ""}"><rect ${corner} ${size} rx="9"/>${label}</g></a>`;
  });
  const tips = ["other", "hormone", "hub"].map(
    (kind) =>
      `<marker id="tip-${kind}" class="tip ${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker>`,
  );
  const size = `viewBox="0 -6 ${width} ${height + 12}"`;
  return `<svg class="wiring" ${size} role="img" aria-label="Which organ reads from which: ${drawn.length} arrows between ${organs.length} organs"><defs>${tips.join("")}</defs>${arrows.join("")}${boxes.join("")}</svg>`;
}
