#!/usr/bin/env node
// Starts the compiled command; in a checkout that is not built yet, says how to build it.
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);

if (!existsSync(main)) {
  console.error("endocrine is not built yet: run `npm start` or `npm test` once.");
  process.exit(2);
}

// A reader that closes early (`endocrine labs | head`) is no error.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const command = await import(main.href);
process.exitCode = await command.main(process.argv.slice(2));
