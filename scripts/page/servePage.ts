/** The built page, served as `npm start` serves it. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";

/** The checkout. */
export const root: string = join(import.meta.dirname, "..", "..");

/** A page that is served. */
export interface ServedPage {
  /** Such as `http://localhost:43561/`. */
  readonly url: string;
  stop(): void;
}

/** Builds what is stale and serves it on a free port. Throws what the compiler or the server said. */
export async function servePage(): Promise<ServedPage> {
  await promisify(execFile)(process.execPath, [join(root, "scripts", "build.mjs")]);
  const command = [join(root, "apps", "cli", "bin", "endocrine.mjs"), "serve", "--port", "0"];
  const server = spawn(process.execPath, [...command, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => {
      throw new Error("endocrine serve ended before it said where");
    }),
  ]);
  return { url: JSON.parse(String(line)).url, stop: () => server.kill() };
}
