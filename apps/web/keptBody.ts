import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const id = "virtual:kept-body";

/** What compiles the body. */
const compiler = fileURLToPath(
  new URL("../../packages/clinic/src/simulation/keptBody.ts", import.meta.url),
);

/** What this plugin calls of it. */
type Compiler = Pick<typeof import("@endocrine/clinic"), "keepBody">;

/**
 * Compiles the body while the page is built, and gives its address, `virtual:kept-body`, so that no worker compiles
 * it. The development server has none.
 */
export function keptBody(): Plugin {
  let isBuilt = true;
  return {
    name: "kept-body",
    configResolved({ command }) {
      isBuilt = command === "build";
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      if (!isBuilt) return "export default undefined;";
      const file = this.emitFile({ type: "asset", name: "body.wasm", source: await bytes() });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

async function bytes(): Promise<Uint8Array> {
  const conditions = ["@endocrine/source"];
  const { module } = await runnerImport<Compiler>(compiler, {
    configFile: false,
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: conditions } },
  });
  return module.keepBody();
}
