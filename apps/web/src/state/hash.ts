import { clockTimes, start, type View } from "./view.ts";

/**
 * The view, and the screen where it is not the first, as the fragment of an address, in the words of the command line:
 * `#patient=adult-male&disorder=graves:0.7&treat=methimazole:30&for=180d&day=60`.
 */
export function toHash(view: View, screen: string | null = null): string {
  const parts = [`patient=${encodeURIComponent(view.patient)}`];
  if (view.week !== null) parts.push(`week=${view.week}`);
  if (view.disorder !== null) parts.push(`disorder=${choice(view.disorder, view.severity)}`);
  for (const { id, dose } of view.treatments) parts.push(`treat=${choice(id, dose)}`);
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
  const disorder = parseChoice(fields.get("disorder"));
  const seen = new Set<string>();
  const treatments = fields.getAll("treat").flatMap((text) => {
    const { id, amount } = parseChoice(text);
    if (id === null || seen.has(id)) return [];
    seen.add(id);
    return [{ id, dose: amount }];
  });
  const severity = disorder.amount === null ? null : Math.min(disorder.amount, 1);
  const at = fields.get("at") ?? "";
  return {
    patient: fields.get("patient") || start.patient,
    week: positive(fields.get("week")),
    disorder: disorder.id,
    severity,
    treatments,
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

function choice(id: string, amount: number | null): string {
  return encodeURIComponent(id) + (amount === null ? "" : `:${amount}`);
}

function parseChoice(text: string | null): { id: string | null; amount: number | null } {
  const [id = "", amount] = (text ?? "").split(":");
  return { id: id || null, amount: positive(amount) };
}

function positive(text: string | null | undefined): number | null {
  const number = text ? Number(text) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : null;
}
