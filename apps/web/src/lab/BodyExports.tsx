import type { Remote } from "comlink";
import { useText } from "../text/text.ts";
import type { Clinic } from "../worker.ts";
import { courseColumns, csvOf } from "./courseCsv.ts";
import type { Edit } from "./edit.ts";
import { FileButtons } from "./FileButtons.tsx";
import type { Compared } from "./useComparison.ts";

interface Props {
  readonly clinic: () => Remote<Clinic>;
  readonly compared: Compared;
  readonly edits: readonly Edit[];
}

/** The course, the equations and the report as files. */
export function BodyExports({ clinic, compared, edits }: Props) {
  const { lab } = useText().words;
  const { plan, signals, unchanged, changed, report } = compared;
  const { scenario, days, every } = plan;
  const name = scenario.patient;
  const runs = [
    ...(changed === null ? [] : [{ name: lab.changedBody, run: changed }]),
    { name: lab.unchangedBody, run: unchanged },
  ];
  // What is named by its place in the model; analytes of a laboratory have other units and names.
  const paths = signals.filter((id) => id.includes("."));
  const equations = (kind: "sbml" | "omex") =>
    clinic().bodyFile(scenario, edits, kind, { days, every, paths });
  return (
    <FileButtons
      files={[
        {
          label: lab.csv,
          name: `${name}.csv`,
          type: "text/csv",
          make: async () => csvOf(courseColumns(runs)),
        },
        {
          label: lab.sbml,
          name: `${name}.xml`,
          type: "application/sbml+xml",
          make: () => equations("sbml"),
        },
        {
          label: lab.omex,
          name: `${name}.omex`,
          type: "application/zip",
          make: () => equations("omex"),
        },
        {
          label: lab.fhir,
          name: `${name}.fhir.json`,
          type: "application/fhir+json",
          make: () => clinic().fhir(scenario, report),
        },
      ]}
    />
  );
}
