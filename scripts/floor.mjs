// Imported first by every script, and written so that old versions of Node can still read it.
import { readFileSync } from "node:fs";

const pinned = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const floor = pinned.engines.node.replace(/^[^\d]*/, "");
const [major, minor] = floor.split(".").map(Number);
const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);

if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
  console.error(`endocrine needs Node ${floor} or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
