import type { ModuleDefinition } from "../../../packages/engine/src/index.ts";
import type { StagedFile } from "../stagePages.ts";
import { asText, block, table } from "./html.ts";
import { modulePage } from "./modulePage.ts";
import { bodyModules, groups, modules } from "./modules.ts";
import { sourcesPage } from "./sourcesPage.ts";
import { wiringDrawing } from "./wiringDrawing.ts";

/** The reference of the model: an index, a page for each module, the sources, and the list for the sidebar. */
export function modelPages(): readonly StagedFile[] {
  const names = new Set(modules.map(({ id }) => id.toLowerCase()));
  if (names.size < modules.length) throw new Error("two modules differ in case alone: one file");
  return [
    { path: "model/index.md", text: indexPage() },
    { path: "model/sources.md", text: sourcesPage() },
    ...modules.map((module) => ({ path: `model/${module.id}.md`, text: modulePage(module) })),
    { path: "model/sidebar.json", text: JSON.stringify(sidebar()) },
  ];
}

function sidebar(): unknown {
  return [
    {
      text: "Model",
      items: [
        { text: "By gland", link: "/model/" },
        { text: "Sources", link: "/model/sources" },
      ],
    },
    ...groups.map((group) => ({
      text: group.title,
      collapsed: true,
      items: group.modules.map(({ id }) => ({ text: id, link: `/model/${id}` })),
    })),
  ];
}

/** Up to the first full stop that ends a sentence. */
function firstSentence(about: string): string {
  return about.match(/^.+?[.](?=\s+[A-Z]|$)/s)?.[0] ?? about;
}

function count(of: (module: ModuleDefinition) => object | undefined): number {
  return modules.reduce((sum, module) => sum + Object.keys(of(module) ?? {}).length, 0);
}

function indexPage(): string {
  const sections = groups.flatMap((group) => {
    const rows = group.modules.map(({ id, about }) => [
      `<a href="./${id}.html">${id}</a>`,
      asText(firstSentence(about)),
    ]);
    return [`## ${group.title} {#${group.id}}`, block(table(["module", "is"], rows, "modules"))];
  });
  return [
    "---\ntitle: The model\noutline: 2\n---",
    "# The model, module by module",
    `The body is ${bodyModules.length} modules, and ${modules.length - bodyModules.length} more are drugs and doses that are linked in when they are given. Together they have ${count(({ states }) => states)} quantities with memory, ${count(({ variables }) => variables)} that follow from others at the same moment, and ${count(({ parameters }) => parameters)} parameters, each with unit, meaning and [source](./sources.md). All pages here are made from the modules themselves.`,
    "An arrow is what one organ reads of another. The hypothalamus and the pituitary stand in the middle; dark arrows are the hormones to and from them, lighter ones other hormones, thin ones all else. Point at an arrow to see what it carries; choose an organ to see its modules. Blood, which all organs share, is left out.",
    block(`<div class="wide">${wiringDrawing()}</div>`),
    "Units are UCUM codes; every module is written in the units of its sources, and the engine converts where modules meet. A parameter is marked *our choice* where no publication gives it, *switch* where it is neutral in health and moved by a disorder or a dose, and *fitted* where a script fitted it to its source.",
    ...sections,
  ].join("\n\n");
}
