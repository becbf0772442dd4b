import { scaleLinear } from "d3-scale";
import { unitText } from "../../../packages/clinic/src/catalogue/unitText.ts";
import type { CurvePanel } from "../../../packages/clinic/src/validation/curves.ts";
import { asText } from "../model/html.ts";

const [width, height] = [360, 220];
const margin = { top: 14, right: 14, bottom: 34, left: 48 };

/** Words for the axis of time. */
const axisTitles: Readonly<Record<string, string>> = {
  min: "minutes",
  h: "hours",
  d: "days",
  clock: "clock time",
};

/** The model's curve over the published points; a bar shows the limits that each point allows. */
export function curveDrawing({ label, unit, time, points, curve }: CurvePanel): string {
  const times = [...curve.map(([at]) => at), ...points.map((point) => point.time)];
  const levels = [
    ...curve.map(([, level]) => level),
    ...points.flatMap(({ low, high }) => [low, high].filter((limit) => limit !== null)),
  ];
  const x = scaleLinear()
    .domain([Math.min(...times), Math.max(...times)])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear()
    .domain([Math.min(...levels, 0), Math.max(...levels) * 1.04])
    .nice(5)
    .range([height - margin.bottom, margin.top]);
  const [left, bottom] = [margin.left, height - margin.bottom];
  const hour = (at: number): string => `${String(((at % 24) + 24) % 24).padStart(2, "0")}:00`;
  const xTicks = (time === "clock" ? x.ticks(6).filter(Number.isInteger) : x.ticks(6)).map((at) => {
    const place = x(at).toFixed(1);
    return `<text class="tick" x="${place}" y="${bottom + 15}">${time === "clock" ? hour(at) : at}</text>`;
  });
  const yTicks = y.ticks(5).map((level) => {
    const place = y(level).toFixed(1);
    return `<path class="grid" d="M${left} ${place}H${width - margin.right}"/><text class="tick left" x="${left - 6}" y="${(y(level) + 3.5).toFixed(1)}">${level}</text>`;
  });
  const path = curve.map(([at, level]) => `${x(at).toFixed(1)} ${y(level).toFixed(1)}`).join("L");
  const marks = points.map(({ time: at, low, high, holds }) => {
    const place = x(at).toFixed(1);
    const [from, to] = [y(low ?? y.domain()[0]!), y(high ?? y.domain()[1]!)];
    const middle =
      low === null || high === null
        ? ""
        : `<circle cx="${place}" cy="${((from + to) / 2).toFixed(1)}" r="3.2"/>`;
    return `<g class="point${holds ? "" : " missed"}"><path d="M${place} ${from.toFixed(1)}V${to.toFixed(1)}"/>${middle}</g>`;
  });
  const missed = points.filter(({ holds }) => !holds).length;
  const title = [label, unit === "1" || label.includes(unitText(unit)) ? "" : unitText(unit)]
    .filter((text) => text !== "")
    .join(", ");
  const said = `${title}: the model keeps ${points.length - missed} of ${points.length} published points`;
  return [
    `<figure class="curve"><figcaption>${asText(title)}</figcaption>`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${asText(said)}">`,
    ...yTicks,
    ...xTicks,
    `<text class="title" x="${(left + width - margin.right) / 2}" y="${height - 4}">${axisTitles[time] ?? asText(time)}</text>`,
    ...marks,
    `<path class="model" d="M${path}"/>`,
    "</svg></figure>",
  ].join("");
}
