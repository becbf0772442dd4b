import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { InputError } from "@endocrine/engine";
import type { Command } from "commander";
import { at, readNumber } from "../input/check.ts";
import { createApp } from "../server/app.ts";
import { listen, untilStopped } from "../server/listen.ts";
import { printJson, type Session } from "../session.ts";

interface ServeFlags {
  readonly port?: string;
  readonly json?: boolean;
}

const usualPorts = Array.from({ length: 20 }, (_, index) => 8080 + index);

const examples = `
Serves to this machine only (127.0.0.1) until Ctrl-C.

  GET /                 the virtual patient
  GET /api/health
  GET /api/catalogue    everything that has an id
  GET /api/labs         ?patient=adult-female&disorder=graves:0.7&treat=methimazole:30&day=60&at=08:00
  GET /api/run          ?disorder=graves&for=30d&every=1h&signals=TSH,fT4

Examples:
  endocrine serve
  endocrine serve --port 9000
  curl 'http://localhost:8080/api/labs?disorder=graves'
`;

/** Adds `endocrine serve`: the page and the HTTP API on this machine. */
export function addServe(program: Command, session: Session, version: string): void {
  program
    .command("serve")
    .description("Serve the virtual patient and the HTTP API on this machine.")
    .option("--port <n>", "the port (default: 8080, or the next free one)")
    .addHelpText("after", examples)
    .action((_flags: unknown, self: Command) =>
      serve(session, version, self.optsWithGlobals<ServeFlags>()),
    );
}

async function serve(session: Session, version: string, flags: ServeFlags): Promise<void> {
  const { port } = flags;
  const ports =
    port === undefined
      ? usualPorts
      : [at("--port", () => readNumber(port, { least: 0, most: 65_535, whole: true }))];
  if (!existsSync(join(session.webRoot, "index.html"))) {
    throw new InputError(
      `the page is not built (no index.html in ${session.webRoot}); run \`node scripts/build.mjs\` in the checkout`,
    );
  }
  const server = await listen(createApp(session, version), ports);
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  if (flags.json) printJson(session, { url });
  else session.io.stdout.write(`endocrine is at ${url}\n`);
  await untilStopped(server, session.stop);
}
