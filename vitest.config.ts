import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

/** Flags for Chromium as root in a container, with no background traffic. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const conditions = ["@endocrine/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [
            "packages/*/test/**/*.test.ts",
            "apps/cli/test/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          testTimeout: 60_000,
          // Every core, and modules loaded once a worker: no test changes what another imports.
          maxWorkers: "100%",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["packages/engine/test/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
                args: chromiumFlags,
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: ["apps/web/test/**/*.test.ts"],
          // Some go through every language, or wait for long lives on a machine that has more to do.
          testTimeout: 240_000,
          globalSetup: "apps/web/test/siteSetup.ts",
          // Two files at once: while one waits, or computes in a worker, the other goes on.
          maxWorkers: 2,
          isolate: false,
        },
      },
    ],
  },
});
