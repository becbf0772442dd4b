import { type CompiledModel, simulate } from "@endocrine/engine";
import { mean } from "../mean.ts";
import { openCase } from "../simulation/case.ts";
import { startOfCourse } from "../simulation/course.ts";
import { changedModel, patientModules } from "../simulation/patientModel.ts";
import type { Link, LinkResult } from "./link.ts";
import { links } from "./links.ts";
import { switchOf, withSwitches } from "./switches.ts";

/** Called when an experiment is done. */
export type WiringProgress = (done: number, of: number) => void;

/** Least difference between the body with a link and without it, as a share of the undisturbed level. */
const least = 0.01;

/** A rhythm that a link gives loses at least this share of its swing without it. */
const leastOfSwing = 0.3;

/** A link that shifts a rhythm moves it by at least this, h. */
const leastShift = 0.1;

/** Runs the experiments of links; all of them, where none are named. */
export function runWiring(
  chosen: readonly Link[] = links,
  onProgress?: WiringProgress,
): readonly LinkResult[] {
  const bodies = new Map<string, SwitchedBody>();
  return chosen.map((link, i) => {
    const rhythm = link.effect === "times" || link.effect === "shifts";
    const key = `${link.patient ?? reference} ${rhythm}`;
    const body = bodies.get(key) ?? switchedBody(link.patient ?? reference, rhythm, chosen);
    bodies.set(key, body);
    const result = link.effect === "times" ? swings(body, link) : levels(body, link);
    onProgress?.(i + 1, chosen.length);
    return result;
  });
}

const reference = "adult-male";

/** A patient whose links can be switched off one by one. */
interface SwitchedBody {
  readonly model: CompiledModel;
  readonly parameters: Readonly<Record<string, number>>;
  readonly initial: Readonly<Record<string, number>>;
}

function switchedBody(patient: string, rhythm: boolean, chosen: readonly Link[]): SwitchedBody {
  const patientCase = openCase({ patient, resolution: rhythm ? "hourly" : "daily" });
  const modules = patientModules(patientCase.linked);
  const linked = new Set(modules.map(({ id }) => id));
  const inputs = chosen
    .flatMap((link) => link.inputs)
    .filter((input) => linked.has(input.split(".")[0] as string));
  const model = changedModel(patientCase.linked, withSwitches(modules, inputs));
  const { parameters, initial } = startOfCourse(patientCase);
  const body = { model, parameters, initial };
  if (rhythm) return body;
  // at daily means a body drifts a little from where days of rhythm left it
  return { ...body, initial: course(body, 30, {}, []).final };
}

/** One run: means of the signals over its last day, and the least and greatest. */
function course(
  { model, parameters, initial }: SwitchedBody,
  days: number,
  set: Readonly<Record<string, number>>,
  signals: readonly string[],
) {
  const end = days * 24;
  const span = Math.min(24, end / 2);
  const at = Array.from({ length: 49 }, (_, i) => end - span + (span * i) / 48);
  const { trajectory, final } = simulate(model, {
    start: 0,
    end,
    output: { at },
    signals: [...signals],
    parameters: { ...parameters, ...set },
    initial,
  });
  const columns = signals.map((path) => Array.from(trajectory.columns.get(path)?.values ?? []));
  return {
    last: columns.map((values) => values.at(-1) as number),
    mean: columns.map((values) => mean(values)),
    swing: columns.map((values) => Math.max(...values) - Math.min(...values)),
    final,
  };
}

/** The parameters that hold what a link's inputs read at these values. */
function without({ inputs }: Link, values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    inputs.flatMap((input, i) => {
      const { cut, held } = switchOf(input);
      return [
        [cut, 1],
        [held, values[i] as number],
      ];
    }),
  );
}

/** A disturbed body with the link and without it, beside the body undisturbed. */
function levels(body: SwitchedBody, link: Link): LinkResult {
  const { inputs, watch, disturb = {}, days, effect } = link;
  const signals = [watch, ...inputs];
  const rest = course(body, days, {}, signals).last;
  const [usual = Number.NaN, ...read] = rest;
  const [linked = Number.NaN, source = Number.NaN] = course(body, days, disturb, signals).last;
  const [cut = Number.NaN] = course(body, days, { ...disturb, ...without(link, read) }, [
    watch,
  ]).last;
  const pushed = source - (read[0] as number);
  const found = { link, source: source / (Math.abs(read[0] as number) || 1) };
  if (effect === "shifts") {
    const moved = { linked: hoursBetween(usual, linked), cut: hoursBetween(usual, cut) };
    return { ...found, ...moved, holds: Math.abs(moved.linked - moved.cut) >= leastShift };
  }
  const size = Math.abs(usual) || 1;
  const along = ((linked - cut) / size) * Math.sign(pushed);
  return {
    ...found,
    linked: linked / size,
    cut: cut / size,
    holds: pushed !== 0 && (effect === "raises" ? along : -along) >= least,
  };
}

/** How much later an hour of the day is than another, -12 to 12. */
function hoursBetween(one: number, other: number): number {
  return ((((other - one + 12) % 24) + 24) % 24) - 12;
}

/** The swing of a day, with the link and with what it brings held at its mean. */
function swings(body: SwitchedBody, link: Link): LinkResult {
  const { inputs, watch, disturb = {}, days } = link;
  const rest = course(body, days, disturb, [watch, ...inputs]);
  const [usual = Number.NaN, ...read] = rest.mean;
  const cut = course(body, days, { ...disturb, ...without(link, read) }, [watch]);
  const size = Math.abs(usual) || 1;
  const [linked = Number.NaN] = rest.swing;
  const [left = Number.NaN] = cut.swing;
  return {
    link,
    source: (rest.swing[1] as number) / (Math.abs(read[0] as number) || 1),
    linked: linked / size,
    cut: left / size,
    holds: left <= (1 - leastOfSwing) * linked,
  };
}
