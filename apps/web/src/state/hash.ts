import { clockTimes, start, type View } from "./view.ts";

/**
 * The view, and the screen where it is not the first, as the fragment of an address, in the words of the command line:
 * `#patient=adult-male&disorder=graves:0.7@10&treat=methimazole:30@20-60&habit=iodine:50@0&for=180d&day=60`. What
 * follows an `@` are days: of the onset, or the first and the last.
 */
export function toHash(view: View, screen: string | null = null): string {
  const parts = [`patient=${encodeURIComponent(view.patient)}`];
  for (const part of ["age", "height", "weight", "week"] as const) {
    if (view[part] !== null) parts.push(`${part}=${view[part]}`);
  }
  for (const { id, severity, onset } of view.disorders) {
    parts.push(`disorder=${choice(id, severity, onset, null)}`);
  }
  for (const { id, dose, from, to } of view.treatments) {
    parts.push(`treat=${choice(id, dose, from ?? (to === null ? null : 0), to)}`);
  }
  for (const { id, value, from, to } of view.habits) {
    parts.push(`habit=${choice(id, value, from, to)}`);
  }
  if (view.days !== null) parts.push(`for=${view.days}d`);
  if (view.day !== null) parts.push(`day=${view.day}`);
  if (view.at !== start.at) parts.push(`at=${view.at}`);
  if (view.units !== start.units) parts.push(`units=${view.units}`);
  if (view.panel !== null) parts.push(`show=${encodeURIComponent(view.panel)}`);
  if (screen !== null) parts.push(`screen=${encodeURIComponent(screen)}`);
  return `#${parts.join("&")}`;
}

/** Id of the screen that a fragment asks for; null for the first. */
export function screenIdOf(hash: string): string | null {
  return fieldsOf(hash).get("screen");
}

/** Language that a fragment asks for: `#lang=kk` opens the page in Kazakh. */
export function languageOf(hash: string): string | null {
  return fieldsOf(hash).get("lang");
}

/** Reads a fragment; what is missing or unreadable is as on a first visit. */
export function fromHash(hash: string): View {
  const fields = fieldsOf(hash);
  const at = fields.get("at") ?? "";
  return {
    patient: fields.get("patient") || start.patient,
    age: positive(fields.get("age")),
    height: positive(fields.get("height")),
    weight: positive(fields.get("weight")),
    week: positive(fields.get("week")),
    disorders: choices(fields, "disorder").map(({ id, amount, from }) => ({
      id,
      severity: amount === null ? null : Math.min(amount, 1),
      onset: from,
    })),
    treatments: choices(fields, "treat").map(({ id, amount, from, to }) => ({
      id,
      dose: amount,
      from,
      to,
    })),
    habits: choices(fields, "habit").flatMap(({ id, amount, from, to }) =>
      amount === null ? [] : [{ id, value: amount, from: from ?? 0, to }],
    ),
    days: positive(fields.get("for")?.replace(/d$/, "")),
    day: positive(fields.get("day")),
    at: clockTimes.includes(at) ? at : start.at,
    units: fields.get("units") === "conventional" ? "conventional" : "si",
    panel: fields.get("show") || null,
  };
}

function fieldsOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ""));
}

function choice(id: string, amount: number | null, from: number | null, to: number | null): string {
  const days = from === null ? "" : `@${from}${to === null ? "" : `-${to}`}`;
  return encodeURIComponent(id) + (amount === null ? "" : `:${amount}`) + days;
}

interface ParsedChoice {
  readonly id: string;
  readonly amount: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** What is chosen of a kind, each id once. */
function choices(fields: URLSearchParams, kind: string): readonly ParsedChoice[] {
  const seen = new Set<string>();
  return fields.getAll(kind).flatMap((text) => {
    const [what = "", days = ""] = text.split("@");
    const [id = "", amount] = what.split(":");
    if (id === "" || seen.has(id)) return [];
    seen.add(id);
    const [from, to] = days.split("-").map(positive);
    return [{ id, amount: positive(amount), from: from ?? null, to: to ?? null }];
  });
}

function positive(text: string | null | undefined): number | null {
  const number = text ? Number(text) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : null;
}
