import type { Plan } from "../state/plan.ts";
import { useText } from "../text/text.ts";

/** The same report from the command line, to copy; what has days of its own is not said there. */
export function CommandLine({ plan }: { readonly plan: Plan }) {
  const { words } = useText();
  if (isScheduled(plan)) return null;
  return (
    <details className="command">
      <summary>{words.report.commandLine}</summary>
      <pre>
        <code>{commandOf(plan)}</code>
      </pre>
    </details>
  );
}

function isScheduled({ scenario }: Plan): boolean {
  const { height, disorders = [], treatments = [], changes = [] } = scenario;
  return (
    height !== undefined ||
    changes.length > 0 ||
    disorders.some(({ onset }) => onset !== undefined) ||
    treatments.some(({ from, to }) => from !== undefined || to !== undefined)
  );
}

function commandOf({ scenario, day, at }: Plan): string {
  const settings = Object.entries(scenario.set ?? {});
  const amount = (value: number | undefined) => (value === undefined ? "" : `:${value}`);
  return [
    `npx endocrine labs --patient ${scenario.patient}`,
    ...(scenario.age === undefined ? [] : [`--age ${scenario.age}`]),
    ...settings.map(([path, value]) => `--set ${path}=${value}`),
    ...(scenario.disorders ?? []).map(({ id, severity }) => `--disorder ${id}${amount(severity)}`),
    ...(scenario.treatments ?? []).map(({ id, dose }) => `--treat ${id}${amount(dose)}`),
    `--day ${day} --at ${at}`,
  ].join(" ");
}
