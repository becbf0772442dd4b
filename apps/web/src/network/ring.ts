import type { Organ } from "./organs.ts";

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Organs round the ring, from the top clockwise: what talks much stands side by side. */
const round: readonly Organ[] = [
  ...(["brain", "pineal", "thyroid", "parathyroids", "bone", "thymus", "immune", "skin"] as const),
  ...(["muscle", "liver", "fat", "gut", "pancreas", "gonads", "placenta", "kidneys"] as const),
  ...(["heart", "adrenals", "drugs"] as const),
];

/** Places of the organs: hypothalamus and pituitary in the middle, the others on an ellipse round them. */
export function ringLayout(
  organs: readonly Organ[],
  width: number,
  height: number,
  boxWidth: number = 132,
): ReadonlyMap<Organ, Point> {
  const [x, y] = [width / 2, height / 2];
  const places = new Map<Organ, Point>([
    ["hypothalamus", { x, y: y - height * 0.085 }],
    ["pituitary", { x, y: y + height * 0.085 }],
  ]);
  const onRing = round.filter((organ) => organs.includes(organ));
  const [rx, ry] = [(width - boxWidth) / 2 - 4, height / 2 - 30];
  for (const [index, angle] of evenAngles(onRing.length, rx, ry).entries()) {
    places.set(onRing[index] as Organ, {
      x: x + rx * Math.sin(angle),
      y: y - ry * Math.cos(angle),
    });
  }
  return places;
}

/** Room that a box takes: boxes are wide and low, so those above each other stand closer than those side by side. */
const room = { width: 146, height: 70 };

/** Angles that cut an ellipse into arcs of equal room, so that no two boxes come close. */
function evenAngles(count: number, rx: number, ry: number): readonly number[] {
  const steps = 720;
  const lengths = [0];
  for (let step = 0; step < steps; step++) {
    const angle = ((step + 0.5) / steps) * 2 * Math.PI;
    const length = Math.hypot(
      (rx * Math.cos(angle)) / room.width,
      (ry * Math.sin(angle)) / room.height,
    );
    lengths.push((lengths[step] as number) + length);
  }
  const whole = lengths[steps] as number;
  return Array.from({ length: count }, (_, index) => {
    const wanted = (index / count) * whole;
    return (lengths.findIndex((length) => length >= wanted) / steps) * 2 * Math.PI;
  });
}

/** An arrow between two places: bent towards the middle, its ends short of the boxes. */
export function bentArrow(from: Point, to: Point, middle: Point, gap: number): string {
  const bend = 0.36;
  const centre = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  // to the right of its own direction, so that there and back do not lie on each other
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const aside = 14;
  const control = {
    x: centre.x + (middle.x - centre.x) * bend - (dy / length) * aside,
    y: centre.y + (middle.y - centre.y) * bend + (dx / length) * aside,
  };
  const start = towards(from, control, gap);
  const end = towards(to, control, gap + 4);
  const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${text(start)} Q${text(control)} ${text(end)}`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}
