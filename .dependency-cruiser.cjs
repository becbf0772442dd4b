/** The floors of the house: each imports only from floors below, by package name. */
const floor = (name, path, allowed) => ({
  name,
  severity: "error",
  comment: `${path} may import only: ${allowed.join(", ") || "itself"}`,
  from: { path: `^${path}/src` },
  to: { pathNot: [`^${path}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    floor("engine-is-the-ground-floor", "packages/engine", ["@atomic-ehr/ucum", "pure-rand"]),
    floor("body-stands-on-engine", "packages/body", ["^packages/engine/src/index.ts$"]),
    floor("clinic-stands-on-body", "packages/clinic", [
      "^packages/(engine|body)/src/index.ts$",
      "node_modules",
    ]),
    {
      name: "no-node-below-the-apps",
      severity: "error",
      comment: "engine, body and clinic run in the browser",
      from: { path: "^packages/(engine|body|clinic)/src" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-public-entries",
      severity: "error",
      comment: "a package is used through its index",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^packages/[^/]+/src/", pathNot: ["^packages/[^/]+/src/index.ts$", "^$1/$2/"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules|coverage)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@endocrine/source", "import", "default"] },
    tsConfig: { fileName: "tsconfig.base.json" },
  },
};
