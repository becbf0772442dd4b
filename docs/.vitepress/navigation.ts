import { readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

/** The groups of modules, as `scripts/docs` lists them for the sidebar. */
const model: DefaultTheme.SidebarItem[] = JSON.parse(
  readFileSync(new URL("../../.cache/docs/model/sidebar.json", import.meta.url), "utf8"),
);

const decisions: DefaultTheme.SidebarItem[] = JSON.parse(
  readFileSync(new URL("../../.cache/docs/decisions/sidebar.json", import.meta.url), "utf8"),
);

/** The bar at the top. */
export const navigation: DefaultTheme.NavItem[] = [
  { text: "Guide", link: "/guide/what-it-is", activeMatch: "^/guide/" },
  {
    text: "Tutorials",
    activeMatch: "^/tutorial/",
    items: [
      { text: "Teacher", link: "/tutorial/teacher" },
      { text: "Modeller", link: "/tutorial/modeller" },
      { text: "Engineer", link: "/tutorial/engineer" },
    ],
  },
  { text: "Model", link: "/model/", activeMatch: "^/model/" },
  { text: "Validation", link: "/validation", activeMatch: "^/validation" },
  { text: "Performance", link: "/performance" },
];

const guide: DefaultTheme.SidebarItem[] = [
  {
    text: "Guide",
    items: [
      { text: "What it is", link: "/guide/what-it-is" },
      { text: "Install and first run", link: "/guide/first-run" },
      { text: "The page in pictures", link: "/screens" },
      { text: "How it thinks", link: "/guide/ideas" },
    ],
  },
  {
    text: "Tutorials",
    items: [
      { text: "For the teacher", link: "/tutorial/teacher" },
      { text: "For the modeller", link: "/tutorial/modeller" },
      { text: "For the engineer", link: "/tutorial/engineer" },
    ],
  },
];

const evidence: DefaultTheme.SidebarItem = {
  text: "How true, how fast",
  items: [
    { text: "Validation", link: "/validation" },
    { text: "Curves over published points", link: "/validation/curves" },
    { text: "Every published figure", link: "/validation/figures" },
    { text: "Sources of the figures", link: "/validation/sources" },
    { text: "Claims of the articles", link: "/claims" },
    { text: "Function tests", link: "/function-tests" },
    { text: "Links, switched off", link: "/wiring" },
    { text: "A population", link: "/population" },
    { text: "Several disorders at once", link: "/combinations" },
    { text: "Provenance", link: "/provenance" },
    { text: "Accuracy of the solver", link: "/accuracy" },
    { text: "Performance", link: "/performance" },
    { text: "Quality of the page", link: "/page-quality" },
    { text: "SBML Test Suite", link: "/sbml-suite" },
  ],
};

const house: DefaultTheme.SidebarItem[] = [
  {
    text: "Reference",
    items: [
      { text: "Files and formats", link: "/formats" },
      { text: "Hostile files", link: "/hostile-files" },
      { text: "Devices", link: "/devices" },
      { text: "Architecture", link: "/architecture" },
      { text: "Contributing", link: "/contributing" },
      { text: "Changes", link: "/changelog" },
    ],
  },
  { text: "Decisions", collapsed: true, items: decisions },
];

/** What stands at the side: the model has a list of its own. */
export const sidebar: DefaultTheme.SidebarMulti = {
  "/model/": model,
  "/": [...guide, evidence, ...house],
};
