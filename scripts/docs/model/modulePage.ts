import { unitText } from "../../../packages/clinic/src/catalogue/unitText.ts";
import type { ModuleDefinition, ParameterDefinition } from "../../../packages/engine/src/index.ts";
import { condition, equality, functionEquality, rateEquality, startEquality } from "./formulas.ts";
import { asText, block, table } from "./html.ts";
import { groupOf, hasPage, readersOf } from "./modules.ts";
import { sourceLink, usedSources } from "./sourcesPage.ts";

/** A module's page: what it reads, its equations as formulas, its parameters with their sources. */
export function modulePage(module: ModuleDefinition): string {
  const { id, about } = module;
  const group = groupOf(module);
  const after = (module.sources ?? []).map(sourceLink);
  return [
    `---\ntitle: ${id}\neditLink: false\n---`,
    `# ${id}`,
    asText(about),
    block(
      [
        `<p class="kin">Part of <a href="./#${group.id}">${asText(group.title)}</a>.`,
        after.length > 0 ? ` Equations after ${after.join(", ")}.` : "",
        readers(id),
        "</p>",
      ].join(""),
    ),
    ...section("Reads", inputs(module)),
    ...section("Functions", functionsOf(module)),
    ...section("At every moment", variables(module)),
    ...section("Over time", states(module)),
    ...section("Events", events(module)),
    ...section("Parameters", parameters(module)),
    ...section("Sources", sources(module)),
  ].join("\n\n");
}

function section(title: string, html: string): readonly string[] {
  return html === "" ? [] : [`## ${title}`, block(html)];
}

function readers(id: string): string {
  const links = readersOf(id).map((module) => moduleLink(module.id));
  return links.length === 0 ? "" : ` Read by ${links.join(", ")}.`;
}

function moduleLink(id: string, text = id): string {
  return hasPage(id)
    ? `<a href="./${id}.html">${asText(text)}</a>`
    : `<code>${asText(text)}</code>`;
}

function unit(code: string): string {
  return code === "1" ? "" : `<span class="unit">${asText(unitText(code))}</span>`;
}

function inputs({ inputs: all = {} }: ModuleDefinition): string {
  const rows = Object.entries(all).map(([name, { from, unit: code, meaning, absent }]) => [
    `<code>${name}</code>`,
    moduleLink(from.split(".")[0] ?? "", from),
    unit(code),
    asText(meaning),
    absent === undefined ? "" : String(absent),
  ]);
  const some = rows.some(([, , , , absent]) => absent !== "");
  const header = ["here", "from", "unit", "meaning", "without it.number"];
  const shown = some ? rows : rows.map((row) => row.slice(0, 4));
  return table(some ? header : header.slice(0, 4), shown, "inputs");
}

/** A quantity: its name, unit and meaning over its formulas. */
function quantity(
  name: string,
  code: string | null,
  meaning: string,
  formulas: readonly string[],
): string {
  const head = [
    `<span class="name"><code>${asText(name)}</code></span>`,
    code === null ? "" : unit(code),
    meaning === "" ? "" : `<span class="meaning">${asText(meaning)}</span>`,
  ];
  const lines = formulas.map((formula) => `<div class="formula" tabindex="0">${formula}</div>`);
  return `<div class="quantity"><div class="head">${head.join(" ")}</div>${lines.join("")}</div>`;
}

function functionsOf(module: ModuleDefinition): string {
  return Object.entries(module.functions ?? {})
    .map(([name, own]) => quantity(name, null, "", [functionEquality(module, name, own)]))
    .join("\n");
}

function variables(module: ModuleDefinition): string {
  return Object.entries(module.variables ?? {})
    .map(([name, { unit: code, is, meaning = "" }]) =>
      quantity(name, code, meaning, [equality(module, name, is)]),
    )
    .join("\n");
}

function states(module: ModuleDefinition): string {
  return Object.entries(module.states ?? {})
    .map(([name, { unit: code, rate, start, meaning = "" }]) =>
      quantity(name, code, meaning, [
        rateEquality(module, name, rate),
        startEquality(module, name, String(start)),
      ]),
    )
    .join("\n");
}

function events(module: ModuleDefinition): string {
  return Object.entries(module.events ?? {})
    .map(([name, { when, set, meaning = "" }]) =>
      quantity(name, null, meaning === "" ? "when this turns true" : meaning, [
        condition(module, when),
        ...Object.entries(set).map(([target, value]) => equality(module, target, value)),
      ]),
    )
    .join("\n");
}

function parameters({ parameters: all = {} }: ModuleDefinition): string {
  const rows = Object.entries(all).map(([name, parameter]) => {
    const { value, unit: code, meaning, note } = parameter;
    const remark = note === undefined ? "" : `<div class="note">${asText(note)}</div>`;
    const words = `${asText(meaning)}${remark}`;
    return [`<code>${name}</code>`, String(value), unit(code), words, origin(parameter)];
  });
  return table(["parameter", "value.number", "unit", "meaning", "source"], rows, "parameters");
}

/** Where a number comes from; a mark tells our choices, switches and fits from what was published. */
function origin({ source, fitted }: ParameterDefinition): string {
  if (source === "design")
    return mark("choice", "our choice", "No publication gives it; the note says why");
  if (source === "lesion")
    return mark("switch", "switch", "Neutral in health; moved by a disorder or a dose");
  const link = sourceLink(source);
  return fitted === undefined ? link : `${link} ${mark("fitted", "fitted", `Fitted by ${fitted}`)}`;
}

function mark(kind: string, text: string, title: string): string {
  return `<span class="mark ${kind}" title="${asText(title)}">${text}</span>`;
}

function sources(module: ModuleDefinition): string {
  const fits = [
    ...new Set(Object.values(module.parameters ?? {}).flatMap(({ fitted }) => fitted ?? [])),
  ];
  const entries = usedSources([module]);
  const scripts = fits.map((path) => `<code>${asText(path)}</code>`).join(", ");
  const fitted = fits.length === 0 ? "" : `<p>Fits: ${scripts}.</p>`;
  const list = entries.map((html) => `<li>${html}</li>`).join("\n");
  return entries.length === 0 ? fitted : `<ul class="sources">${list}</ul>${fitted}`;
}
