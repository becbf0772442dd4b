import { openCase } from "../../packages/clinic/src/simulation/case.ts";
import { startOfCourse } from "../../packages/clinic/src/simulation/course.ts";
import { shippedStart } from "../../packages/clinic/src/simulation/shippedStart.ts";
import { simulate } from "../../packages/engine/src/index.ts";
import { median } from "../median.ts";

// A preset from nothing to a body at midnight of day 0: preset.ts PATIENT; prints CPU ms of each part.
const [patient = ""] = process.argv.slice(2);
/** Of the process since its start, all threads. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const read = now();
openCase({ patient });
const compiled = now();

/** Ends in a run without length: values are in place, rates and first step are known, events are looked at. */
function load(): void {
  const opened = openCase({ patient });
  const { parameters, initial } = startOfCourse(opened);
  const nothing = { start: 0, end: 0, output: { at: [0] }, signals: [] };
  simulate(opened.model, { ...nothing, parameters, initial });
}

load();
const ready = now();
if (shippedStart(openCase({ patient })) === undefined) {
  throw new Error(
    `${patient}: no current start state is kept; scripts/start-states.ts writes them`,
  );
}
const repeated = Array.from({ length: 20 }, () => {
  const before = now();
  load();
  return now() - before;
});
const told = {
  read,
  compile: compiled - read,
  load: ready - compiled,
  again: median(repeated),
  all: ready,
};
process.stdout.write(`${JSON.stringify(told)}\n`);
