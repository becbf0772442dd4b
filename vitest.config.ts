import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** Test files that take longest, longest first: one of them begun last would keep one core busy alone. */
const longest = [
  "clinic/test/validation.test.ts",
  "body/test/lesions.test.ts",
  "clinic/test/claims.test.ts",
  "clinic/test/disordersSweep.test.ts",
  "sbml/suite.test.ts",
  "clinic/test/treatments.test.ts",
  "clinic/test/functionTests.test.ts",
  "apps/cli/test/spawned.test.ts",
  "stochastic/suite.test.ts",
  "scripts/docs/test/examples.test.ts",
  "clinic/test/death.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = longest.findIndex((end) => moduleId.endsWith(end));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    sequence: { sequencer: LongestFirst },
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
