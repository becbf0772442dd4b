/**
 * Writes the reference of the model, a page for each part of the body: inputs, equations, parameters, bibliography.
 * Run: npx tsx --conditions=@endocrine/source scripts/model-reference.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  androgenModules,
  body,
  calciumModules,
  cortexModules,
  crhPulses,
  energyModules,
  fuelModules,
  ghrhPulses,
  gnrhPulses,
  gonadotropicModules,
  growthModules,
  gutModules,
  immunityModules,
  isletModules,
  medullaModules,
  ovaryModules,
  pregnancyModules,
  prolactinModules,
  type Source,
  saltAndWaterModules,
  skinModules,
  somatotropicModules,
  sources,
  stressAxisModules,
  tanner,
  testisModules,
  thymusModules,
  tshPulses,
} from "../packages/body/src/index.ts";
import { adrenalTreatments } from "../packages/clinic/src/treatments/adrenal.ts";
import { calciumTreatments } from "../packages/clinic/src/treatments/calcium.ts";
import { diabetesTreatments } from "../packages/clinic/src/treatments/diabetes.ts";
import { cosyntropin } from "../packages/clinic/src/treatments/drugs/cosyntropin.ts";
import { crhDose } from "../packages/clinic/src/treatments/drugs/crhDose.ts";
import { ghrhDose } from "../packages/clinic/src/treatments/drugs/ghrhDose.ts";
import { glucoseClamp } from "../packages/clinic/src/treatments/drugs/glucoseClamp.ts";
import { trhDose } from "../packages/clinic/src/treatments/drugs/trhDose.ts";
import { steroidTreatments } from "../packages/clinic/src/treatments/glucocorticoids.ts";
import { kidneyTreatments } from "../packages/clinic/src/treatments/kidney.ts";
import { pinealTreatments } from "../packages/clinic/src/treatments/pineal.ts";
import { reproductionTreatments } from "../packages/clinic/src/treatments/reproduction.ts";
import { sexSteroidTreatments } from "../packages/clinic/src/treatments/sexSteroids.ts";
import { somatotropicTreatments } from "../packages/clinic/src/treatments/somatotropic.ts";
import { thyroidTreatments } from "../packages/clinic/src/treatments/thyroid.ts";
import type { ModuleDefinition, ParameterDefinition } from "../packages/engine/src/index.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Chapter {
  readonly title: string;
  readonly modules: readonly ModuleDefinition[];
}

/** A page of the reference: a part of the body with the drugs that act on it. */
export interface ReferencePage {
  /** Name of the file in `docs/model`. */
  readonly file: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

/** hCG is in every body: of a placenta, or injected. */
const hCG = body.filter(({ id }) => id === "hCG");

const onOtherPages = new Set([
  ...gonadotropicModules,
  ...ovaryModules,
  ...testisModules,
  ...androgenModules,
  ...prolactinModules,
  ...hCG,
  tanner,
  ...stressAxisModules,
  ...cortexModules,
  ...medullaModules,
  ...saltAndWaterModules,
  ...energyModules,
  ...gutModules,
  ...isletModules,
  ...fuelModules,
  ...somatotropicModules,
  ...growthModules,
  ...calciumModules,
  ...skinModules,
  ...thymusModules,
  ...immunityModules,
]);
const drugs = (given: readonly { readonly module: ModuleDefinition }[]): Set<ModuleDefinition> =>
  new Set(given.map(({ module }) => module));

/** Every page, in the order in which one may read them. */
export const pages: readonly ReferencePage[] = [
  {
    file: "thyroid-axis.md",
    title: "The thyroid axis",
    chapters: [
      { title: "The healthy body", modules: body.filter((module) => !onOtherPages.has(module)) },
      { title: "Linked in when used", modules: [tshPulses] },
      { title: "Drugs", modules: [...drugs(thyroidTreatments), trhDose] },
    ],
  },
  {
    file: "stress-axis.md",
    title: "Clock, sleep and the stress axis",
    chapters: [
      { title: "The healthy body", modules: stressAxisModules },
      { title: "Linked in when used", modules: [crhPulses] },
      { title: "Drugs", modules: [...drugs(pinealTreatments), crhDose] },
    ],
  },
  {
    file: "adrenals.md",
    title: "The adrenal glands",
    chapters: [
      { title: "The cortex and its steroids", modules: cortexModules },
      { title: "The medulla and sympathetic drive", modules: medullaModules },
      {
        title: "Drugs",
        modules: [...drugs([...steroidTreatments, ...adrenalTreatments]), cosyntropin],
      },
    ],
  },
  {
    file: "salt-and-water.md",
    title: "Salt, water and pressure",
    chapters: [
      { title: "The healthy body", modules: saltAndWaterModules },
      { title: "Drugs", modules: [...drugs(kidneyTreatments)] },
    ],
  },
  {
    file: "fuel.md",
    title: "Food, glucose and energy balance",
    chapters: [
      { title: "The gut", modules: gutModules },
      { title: "The islets and their hormones", modules: isletModules },
      { title: "Glucose, fat and ketones", modules: fuelModules },
      { title: "Energy balance", modules: energyModules },
      { title: "Drugs", modules: [...drugs(diabetesTreatments), glucoseClamp] },
    ],
  },
  {
    file: "growth.md",
    title: "Growth hormone and growth",
    chapters: [
      { title: "From the hypothalamus to IGF-1", modules: somatotropicModules },
      { title: "The growing body", modules: growthModules },
      { title: "Linked in when used", modules: [ghrhPulses] },
      { title: "Drugs", modules: [...drugs(somatotropicTreatments), ghrhDose] },
    ],
  },
  {
    file: "calcium-and-immunity.md",
    title: "Calcium, bone, thymus and immunity",
    chapters: [
      { title: "Calcium, phosphate and bone", modules: calciumModules },
      { title: "Sunlight and the skin", modules: skinModules },
      { title: "The thymus and its T cells", modules: thymusModules },
      { title: "The acute phase and autoimmunity", modules: immunityModules },
      { title: "Drugs", modules: [...drugs(calciumTreatments)] },
    ],
  },
  {
    file: "reproduction.md",
    title: "Reproduction",
    chapters: [
      { title: "GnRH and the gonadotrophs", modules: gonadotropicModules },
      { title: "Prolactin", modules: prolactinModules },
      { title: "The ovary and the cycle", modules: ovaryModules },
      { title: "The testis", modules: testisModules },
      { title: "Androgens of both sexes", modules: [...androgenModules, tanner] },
      { title: "Pregnancy, birth and milk", modules: [...hCG, ...pregnancyModules] },
      { title: "Linked in when used", modules: [gnrhPulses] },
      {
        title: "Drugs",
        modules: [...drugs([...reproductionTreatments, ...sexSteroidTreatments])],
      },
    ],
  },
];

/** Where a page is kept. */
export function pagePath({ file }: ReferencePage): string {
  return join(root, "docs/model", file);
}

/** A whole page, in Markdown. */
export function modelReference(page: ReferencePage): string {
  const { title, chapters } = page;
  const modules = chapters.flatMap((chapter) => chapter.modules);
  const others = pages
    .filter((other) => other !== page)
    .map((other) => `[${other.title}](${other.file})`);
  return `${[
    `# ${title}, as computed`,
    `Made from the modules by \`npx tsx --conditions=@endocrine/source scripts/model-reference.ts\`; not edited by hand. Units are UCUM codes. Every module is written in the units of its sources; the engine converts where modules meet. A parameter is *our choice* where no publication gives it, with the reason in its note, and a *switch* where it is neutral in health and moved by a disorder or a dose.`,
    `**Other parts of the body:** ${others.join(", ")}`,
    ...chapters.map(contents),
    "## Wiring",
    "An arrow is a quantity that one module reads from another on this page. The drugs are left out.",
    wiring(chapters.filter((chapter) => chapter.title !== "Drugs").flatMap((one) => one.modules)),
    ...chapters.flatMap((chapter) => [`## ${chapter.title}`, ...chapter.modules.flatMap(section)]),
    "## Bibliography",
    ...bibliography(modules),
  ].join("\n\n")}\n`;
}

function contents({ title, modules }: Chapter): string {
  return `**${title}:** ${modules.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(", ")}`;
}

function wiring(modules: readonly ModuleDefinition[]): string {
  const ids = new Set(modules.map(({ id }) => id));
  const arrows = modules.flatMap(({ id, inputs = {} }) => {
    const origins = Object.values(inputs).map(({ from }) => from.split(".")[0] ?? "");
    return [...new Set(origins)]
      .filter((from) => ids.has(from))
      .map((from) => `  ${from} --> ${id}`);
  });
  return ["```mermaid", "flowchart LR", ...arrows, "```"].join("\n");
}

function section(module: ModuleDefinition): readonly string[] {
  const { id, about, sources: keys = [] } = module;
  const origin = keys.length > 0 ? ` Equations after ${keys.map(cite).join(", ")}.` : "";
  return [
    `### ${id}`,
    `${about}${origin}`,
    ...inputsOf(module),
    ...equationsOf(module),
    ...parametersOf(module),
  ];
}

function inputsOf({ inputs = {} }: ModuleDefinition): readonly string[] {
  const rows = Object.entries(inputs).map(([name, { from, unit, meaning, absent }]) => [
    code(name),
    moduleLink(from),
    code(unit),
    meaning,
    absent === undefined ? "" : String(absent),
  ]);
  return table("Inputs", ["here", "from", "unit", "meaning", "without it"], rows);
}

function equationsOf(module: ModuleDefinition): readonly string[] {
  const { functions = {}, variables = {}, states = {}, events = {} } = module;
  const header = ["quantity", "unit", "meaning", "equation"];
  return [
    ...table(
      "Functions",
      ["function", "is"],
      [
        ...Object.entries(functions).map(([name, { args, is }]) => [
          code(`${name}(${args.join(", ")})`),
          code(is),
        ]),
      ],
    ),
    ...table("Variables", header, [
      ...Object.entries(variables).map(([name, { unit, is, meaning = "" }]) => [
        code(name),
        code(unit),
        meaning,
        code(is),
      ]),
    ]),
    ...table(
      "States",
      [...header.slice(0, 3), "rate of change", "start"],
      [
        ...Object.entries(states).map(([name, { unit, rate, start, meaning = "" }]) => [
          code(name),
          code(unit),
          meaning,
          code(rate),
          code(String(start)),
        ]),
      ],
    ),
    ...table(
      "Events",
      ["event", "when", "sets"],
      [
        ...Object.entries(events).map(([name, { when, set }]) => [
          code(name),
          code(when),
          Object.entries(set)
            .map(([target, value]) => code(`${target} = ${value}`))
            .join(", "),
        ]),
      ],
    ),
  ];
}

function parametersOf({ parameters = {} }: ModuleDefinition): readonly string[] {
  const rows = Object.entries(parameters).map(([name, parameter]) => [
    code(name),
    String(parameter.value),
    code(parameter.unit),
    parameter.meaning,
    sourceOf(parameter),
    parameter.note ?? "",
  ]);
  return table("Parameters", ["parameter", "value", "unit", "meaning", "source", "note"], rows);
}

function sourceOf({ source, fitted }: ParameterDefinition): string {
  if (source === "design") return "our choice";
  if (source === "lesion") return "switch";
  return fitted === undefined ? cite(source) : `${cite(source)}, [fitted](../../${fitted})`;
}

function bibliography(modules: readonly ModuleDefinition[]): readonly string[] {
  const used = new Set(
    modules.flatMap(({ sources: keys = [], parameters = {} }) => [
      ...keys,
      ...Object.values(parameters).map(({ source }) => source),
    ]),
  );
  const cited = Object.values(sources).filter(({ key }) => used.has(key));
  const count = (is: (source: Source) => boolean) => cited.filter(is).length;
  return [
    `${cited.length} sources. The identifiers of ${count(({ seen }) => seen === true)} were read beside their titles (*seen*); ${count(({ unidentified }) => unidentified === "sought")} publications were read without an identifier, and ${count(({ unidentified }) => unidentified === "official")} manuals, labels, book pages and data sets have none. The other identifiers are not checked: look before citing them.`,
    cited.map(entry).join("\n"),
  ];
}

function entry({ key, text, doi, pmid, isbn, url, seen, note }: Source): string {
  const places = [
    ...(doi === undefined ? [] : [`[doi:${doi}](${encodeURI(`https://doi.org/${doi}`)})`]),
    ...(pmid === undefined ? [] : [`[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`]),
    ...(isbn === undefined ? [] : [`ISBN ${isbn}`]),
    ...(url === undefined ? [] : [`<${url}>`]),
    ...(seen ? ["*seen*"] : []),
  ];
  const remark = note === undefined ? "" : ` (${note})`;
  return `- <a id="${anchor(key)}"></a>**${key}** ${text}. ${places.join(", ")}${remark}`;
}

/** Keys are anchored apart from the headings, which browsers compare without case. */
function anchor(key: string): string {
  return `source-${key}`;
}

function cite(key: string): string {
  return `[${key}](#${anchor(key)})`;
}

function moduleLink(from: string): string {
  const [module = ""] = from.split(".");
  const page = pages.find(({ chapters }) =>
    chapters.some(({ modules }) => modules.some(({ id }) => id === module)),
  );
  return page === undefined ? code(from) : `[${code(from)}](${page.file}#${module.toLowerCase()})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A table under its title; nothing where there are no rows. */
function table(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = header.map(() => "---");
  return [`**${title}**`, [header, rule, ...rows].map(line).join("\n")];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of pages) {
    const path = pagePath(page);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, modelReference(page));
    console.log(path);
  }
}
