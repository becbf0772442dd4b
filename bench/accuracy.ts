import { writeFileSync } from "node:fs";
import {
  type AccuracyRow,
  accuracyTable,
} from "../packages/engine/test/solve/problems/accuracy.ts";

const rows = accuracyTable();

const line = (row: AccuracyRow): string =>
  `| ${row.problem} | ${row.rtol.toExponential(0)} | ${row.digits.toFixed(1)} | ${row.steps} | ${row.rejected} | ${row.rhs} | ${row.jacobians} | ${row.factorisations} |`;

const text = `# Accuracy of the BDF on stiff test problems

Significant correct digits at the end of the interval (the least -log10 of a relative error over the
components) and what they cost. Problems and reference values: F. Mazzia, C. Magherini, Test Set for
Initial Value Problem Solvers, release 2.4, University of Bari 2008; E5 with our own reference, as
said in \`packages/engine/test/solve/problems/e5.ts\`. Lower bounds of these digits are tested.

Made by \`npx tsx --conditions=@endocrine/source bench/accuracy.ts\`.

| problem | rtol | digits | steps | rejected | rhs | Jacobians | factorisations |
|---|---|---|---|---|---|---|---|
${rows.map(line).join("\n")}
`;

writeFileSync(new URL("../docs/accuracy.md", import.meta.url), text);
process.stdout.write(text);
