import type { Server } from "node:http";
import { InputError } from "@endocrine/engine";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** Only programs of this machine can connect. */
const hostname = "127.0.0.1";

/**
 * Listens on the first free port of a list.
 *
 * @throws InputError where none is free.
 */
export async function listen(app: Hono, ports: readonly number[]): Promise<Server> {
  for (const port of ports) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    if (await opens(server, port)) return server;
  }
  const [first, last] = [ports[0], ports.at(-1)];
  throw new InputError(
    first === last
      ? `--port ${first} is taken by another program; leave --port out to take the next free one`
      : `the ports ${first} to ${last} are all taken; name a free one with --port`,
  );
}

function opens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") done(false);
      else if (error.code === "EACCES") fail(new InputError(`--port ${port}: no permission`));
      else fail(error);
    });
    server.listen(port, hostname, () => done(true));
  });
}

/** Resolves when the person, or the machine, says stop; then no connection is left open. */
export function untilStopped(server: Server, stop?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const close = () => {
      for (const signal of signals) process.off(signal, close);
      stop?.removeEventListener("abort", close);
      server.close(() => done());
      server.closeAllConnections();
    };
    for (const signal of signals) process.on(signal, close);
    stop?.addEventListener("abort", close);
    if (stop?.aborted) close();
  });
}
