import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { keptBody } from "./keptBody.ts";
import { moduleWords } from "./moduleWords.ts";
import { differences } from "./src/text/complete.ts";
import { dictionaries } from "./src/text/dictionaries.ts";
import { type Language, languages } from "./src/text/languages.ts";
import { lessonTexts } from "./src/text/lessonTexts.ts";
import { unitTable } from "./unitTable.ts";

/**
 * What the page may load: its own files, nothing from elsewhere, and nothing is sent anywhere.
 * The worker, which runs the generated code of the model, is not bound by the policy of the page.
 */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy into the built page; the development server injects scripts of its own. */
const contentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

/** Refuses to build a page that lacks a word in one of its languages. */
const everyWord: Plugin = {
  name: "every-word",
  apply: "build",
  async buildStart() {
    const wordsOf = async (language: Language) => ({
      ...(await dictionaries[language]()).dictionary,
      ...(await lessonTexts[language]()),
    });
    const english = await wordsOf("en");
    for (const { id: language } of languages) {
      const places = differences(english, await wordsOf(language));
      if (places.length > 0)
        this.error(`words of ${language} that are missing or too many: ${places.join(", ")}`);
    }
  },
};

/** Leaves out the solver of flux balances, 3.5 MB, which the package of formats brings and the page never calls. */
const withoutFluxBalance = (): Plugin => ({
  name: "without-flux-balance",
  apply: "build",
  enforce: "pre",
  resolveId: (id) => (id === "highs" ? { id, external: true, moduleSideEffects: false } : null),
});

/** The page as a program of its own, whose every file is kept on the machine: it works without a network. */
const installable = VitePWA({
  registerType: "prompt",
  // main.tsx registers it
  injectRegister: null,
  manifest: {
    name: "endocrine: the virtual patient",
    short_name: "endocrine",
    description:
      "A virtual patient: hormones, laboratory values and signs follow from the equations.",
    start_url: "./",
    scope: "./",
    display: "standalone",
    theme_color: "#0b6e78",
    background_color: "#f3f5f4",
    icons: [
      { src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      { src: "./icon-maskable.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
      { src: "./icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "./icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  },
  workbox: {
    globPatterns: ["**/*.{html,js,css,svg,png,wasm,webmanifest}"],
    maximumFileSizeToCacheInBytes: 16_000_000,
    // The first visit is kept too; a new version waits until the page is closed, so that no page mixes two.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    navigateFallbackDenylist: [/\/api\//],
  },
});

export default defineConfig({
  base: "./",
  plugins: [react(), moduleWords(), unitTable(), everyWord, contentPolicy, installable],
  resolve: { conditions: ["@endocrine/source", ...defaultClientConditions] },
  build: {
    assetsInlineLimit: 0,
    target: "es2023",
    chunkSizeWarningLimit: 700,
    // What the first view needs is one file: on a slow network a request costs more than its bytes.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] } },
    },
  },
  worker: {
    format: "es",
    plugins: () => [moduleWords(), unitTable(), keptBody(), withoutFluxBalance()],
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "clinic", tags: ["$initial"] }] } },
    },
  },
});
