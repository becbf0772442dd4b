/** The floors of the house: each imports only from floors below, by package name. */
const floor = (name, path, allowed) => ({
  name,
  severity: "error",
  comment: `${path} may import only: ${allowed.join(", ")}`,
  from: { path: `^${path}/src` },
  to: { pathNot: [`^${path}/src/`, ...allowed] },
});

/** A package from npm, wherever pnpm keeps it. */
const npm = (...names) => `node_modules/(${names.join("|")})/`;

/** A package of types alone: there is no file to resolve it to. */
const typesOfFhir = "^@medplum/fhirtypes$";

module.exports = {
  forbidden: [
    floor("engine-is-the-ground-floor", "packages/engine", [npm("@atomic-ehr/ucum", "pure-rand")]),
    floor("body-stands-on-engine", "packages/body", ["^packages/engine/src/index.ts$"]),
    floor("formats-stand-on-engine", "packages/formats", [
      "^packages/engine/src/index.ts$",
      npm("fflate", "highs", "saxes"),
    ]),
    floor("clinic-stands-on-body", "packages/clinic", [
      "^packages/(engine|body)/src/index.ts$",
      typesOfFhir,
    ]),
    floor("study-stands-on-clinic", "packages/study", [
      "^packages/(engine|body|formats|clinic)/src/index.ts$",
      npm("piscina"),
      "^(node:)?(os|url|worker_threads)$",
    ]),
    {
      name: "no-node-in-the-browser",
      severity: "error",
      comment: "engine, body, formats, clinic and the page run in the browser",
      from: { path: "^(packages/(engine|body|formats|clinic)|apps/web)/src" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-public-entries",
      severity: "error",
      comment: "a package is used through its index",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^packages/[^/]+/src/", pathNot: ["^packages/[^/]+/src/index.ts$", "^$1/$2/"] },
    },
    {
      name: "packages-by-name",
      severity: "error",
      comment: "another package is imported as @endocrine/NAME, never by a relative path",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^(packages|apps)/", pathNot: ["^$1/$2/"], dependencyTypes: ["local"] },
    },
    {
      name: "nobody-imports-an-app",
      severity: "error",
      comment: "apps are the roof",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^apps/", pathNot: ["^$1/$2/"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: [typesOfFhir] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages|apps)/[^/]+/(dist|coverage)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@endocrine/source", "import", "default"],
    },
    tsConfig: { fileName: "tsconfig.base.json" },
  },
};
