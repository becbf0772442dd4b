import { defineConfig } from "vitepress";
import { fileNames } from "./fileNames.ts";
import { navigation, sidebar } from "./navigation.ts";
import { searchable } from "./searchable.ts";

/**
 * The site. `scripts/docs/main.ts` lays its pages in `.cache/docs` and names the folder that it is
 * served from in `DOCS_BASE`.
 */
export default defineConfig({
  title: "endocrine",
  description:
    "An executable human endocrine system: guide, tutorials, model reference, validation",
  lang: "en",
  base: process.env.DOCS_BASE ?? "/",
  srcDir: "../.cache/docs",
  outDir: "dist",
  cacheDir: "../.cache/vitepress",
  markdown: { config: fileNames },
  // no icon, rather than a request for one
  head: [["link", { rel: "icon", href: "data:," }]],
  lastUpdated: false,
  metaChunk: true,
  // the theme is the same for all; a chunk of 600 kB is the search index, loaded when it is opened
  vite: { build: { chunkSizeWarningLimit: 4000 }, publicDir: false },
  themeConfig: {
    nav: navigation,
    sidebar,
    outline: { level: [2, 3] },
    search: { provider: "local", options: { _render: searchable } },
    docFooter: { prev: "Before", next: "Next" },
    footer: {
      message:
        "For learning, research and engineering. Not a medical device; no advice on anybody's care.",
      copyright: "Apache-2.0",
    },
  },
});
