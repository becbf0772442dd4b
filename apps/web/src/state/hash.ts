import { clockTimes, start, type View } from "./view.ts";

/**
 * The view as the fragment of an address, in the words of the command line:
 * `#patient=adult-male&disorder=graves:0.7&treat=methimazole:30&for=180d&day=60`.
 */
export function toHash(view: View): string {
  const parts = [`patient=${encodeURIComponent(view.patient)}`];
  if (view.week !== null) parts.push(`week=${view.week}`);
  if (view.disorder !== null) parts.push(`disorder=${choice(view.disorder, view.severity)}`);
  for (const { id, dose } of view.treatments) parts.push(`treat=${choice(id, dose)}`);
  if (view.days !== null) parts.push(`for=${view.days}d`);
  if (view.day !== null) parts.push(`day=${view.day}`);
  if (view.at !== start.at) parts.push(`at=${view.at}`);
  if (view.units !== start.units) parts.push(`units=${view.units}`);
  if (view.panel !== null) parts.push(`show=${encodeURIComponent(view.panel)}`);
  return `#${parts.join("&")}`;
}

/** Reads a fragment; what is missing or unreadable is as on a first visit. */
export function fromHash(hash: string): View {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
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
