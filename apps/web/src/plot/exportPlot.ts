/** What is written into a file: a plot's lines with their names. */
export interface PlotFile {
  readonly title: string;
  readonly unit: string;
  readonly timeLabel: string;
  readonly days: Float64Array;
  readonly lines: readonly {
    readonly name: string;
    readonly values: Float64Array;
    /** CSS colour. */
    readonly colour: string;
  }[];
  readonly low: number | null;
  readonly high: number | null;
  readonly colours: { readonly ink: string; readonly ground: string; readonly interval: string };
}

/** The numbers as comma-separated values, RFC 4180, one row a point. */
export function toCsv({ timeLabel, unit, days, lines }: PlotFile): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const header = [timeLabel, ...lines.map(({ name }) => `${name}, ${unit}`)].map(quoted);
  const cell = (value: number) => (Number.isNaN(value) ? "" : String(value));
  const rows = Array.from(days, (day, index) =>
    [day, ...lines.map(({ values }) => values[index]!)].map(cell).join(","),
  );
  return `${[header.join(","), ...rows].join("\r\n")}\r\n`;
}

const size = { width: 720, height: 360, left: 66, right: 18, top: 44, bottom: 52 };

/** The plot as a drawing of its own, without any style of the page. */
export function toSvg(file: PlotFile): string {
  const { title, unit, timeLabel, days, lines, low, high, colours } = file;
  const { width, height, left, right, top, bottom } = size;
  const all = lines.flatMap(({ values }) => Array.from(values).filter(Number.isFinite));
  const highest = Math.max(...all, high ?? 0, 0) * 1.08 || 1;
  const lowest = Math.min(...all, 0);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 1];
  const x = (day: number) => left + ((day - first) / (last - first || 1)) * (width - left - right);
  const y = (value: number) =>
    height - bottom - ((value - lowest) / (highest - lowest)) * (height - top - bottom);
  const band =
    low === null && high === null
      ? ""
      : `<rect x="${left}" y="${y(high ?? highest).toFixed(1)}" width="${width - left - right}" height="${(y(low ?? lowest) - y(high ?? highest)).toFixed(1)}" fill="${colours.interval}"/>`;
  const text = (at: string, words: string, anchor: string, weight = 400) =>
    `<text ${at} text-anchor="${anchor}" font-weight="${weight}" fill="${colours.ink}">${escaped(words)}</text>`;
  const ticksX = ticks(first, last).map((day) =>
    text(`x="${x(day).toFixed(1)}" y="${height - bottom + 18}"`, String(day), "middle"),
  );
  const ticksY = ticks(lowest, highest).map(
    (value) =>
      `<path d="M${left} ${y(value).toFixed(1)}H${width - right}" stroke="${colours.ink}" stroke-opacity="0.12"/>${text(`x="${left - 8}" y="${(y(value) + 4).toFixed(1)}"`, String(value), "end")}`,
  );
  const drawn = lines.map(
    ({ values, colour }, index) =>
      `<path d="${linePath(days, values, x, y)}" fill="none" stroke="${colour}" stroke-width="${index === lines.length - 1 ? 2.25 : 1.5}" stroke-linejoin="round"/>`,
  );
  const names = lines.map(
    ({ name, colour }, index) =>
      `<path d="M${left + index * 190} ${height - 8}h22" stroke="${colour}" stroke-width="2.5"/>${text(`x="${left + 28 + index * 190}" y="${height - 4}"`, name, "start")}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    text(
      `x="${left}" y="24" font-size="16"`,
      `${title}${unit === "" ? "" : `, ${unit}`}`,
      "start",
      600,
    ),
    band,
    ...ticksY,
    ...ticksX,
    text(`x="${width - right}" y="${height - bottom + 34}"`, timeLabel, "end"),
    ...drawn,
    ...names,
    "</svg>",
  ].join("\n");
}

/** A drawing as a bitmap of twice its size. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size.width * 2;
  canvas.height = size.height * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no bitmap")) : resolve(blob))),
  );
}

/** Gives a file to the person, as a download. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function linePath(
  days: Float64Array,
  values: Float64Array,
  x: (day: number) => number,
  y: (value: number) => number,
): string {
  let pen = "M";
  let path = "";
  for (let index = 0; index < days.length; index++) {
    const value = values[index]!;
    if (!Number.isFinite(value)) {
      pen = "M";
      continue;
    }
    path += `${pen}${x(days[index]!).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = "L";
  }
  return path;
}

/** Four to eight round numbers between two. */
function ticks(from: number, to: number): readonly number[] {
  const rough = (to - from) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const found: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to + step * 1e-6; tick += step) {
    found.push(Number(tick.toPrecision(8)));
  }
  return found;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
