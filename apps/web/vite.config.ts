import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  base: "./",
  plugins: [react(), contentPolicy],
  resolve: { conditions: ["@endocrine/source", ...defaultClientConditions] },
  build: { assetsInlineLimit: 0, target: "es2023", chunkSizeWarningLimit: 700 },
  worker: { format: "es" },
});
