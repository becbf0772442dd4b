import type { TestProtocol } from "@endocrine/clinic";
import { type Text, useText, wordsOf } from "../text/text.ts";

interface Props {
  readonly protocol: TestProtocol;
  /** The dose that is given, printed with its unit; null where the protocol has none. */
  readonly dose: string | null;
  /** Minute that the test has reached; null before it. */
  readonly reached: number | null;
}

/** What is done at one time. */
interface Moment {
  readonly minute: number;
  readonly what: readonly string[];
}

/** The steps of a test in the order of time, those that are done marked. */
export function Protocol({ protocol, dose, reached }: Props) {
  const text = useText();
  const { words, print } = text;
  return (
    <ol className="protocol">
      {moments(text, protocol, dose).map(({ minute, what }) => {
        const isDone = reached !== null && minute <= reached;
        return (
          <li key={minute} className={isDone ? "done" : undefined}>
            <span className="protocol-time">
              {clock(protocol.startHour, minute)}{" "}
              <span className="long">{words.testing.minute(print.tick(Math.floor(minute)))}</span>
            </span>
            <span>{what.join(" · ")}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** What goes with another step of the same time, and needs no word of its own. */
const silent: readonly string[] = ["meals.glycaemicSpeed", "extracellular.infusion"];

function moments(
  { words }: Text,
  { steps, sampleMinutes }: TestProtocol,
  dose: string | null,
): readonly Moment[] {
  const { testing } = words;
  const found = new Map<number, Set<string>>();
  const add = (minute: number, what: string) => {
    // what is steered a moment after a sample belongs to its minute
    const whole = Math.floor(minute);
    found.set(whole, (found.get(whole) ?? new Set()).add(what));
  };
  for (const { minute, on, byDose, ends } of steps) {
    if (silent.includes(on)) continue;
    const module = on.slice(0, on.indexOf("."));
    const name = wordsOf(testing.step, module) ?? module;
    // a setting that is zero before the test is how the patient comes to it
    if (ends && minute > 0) add(minute, testing.ends(name));
    else add(minute, byDose && dose !== null ? `${name}, ${testing.doseOf(dose)}` : name);
  }
  for (const minute of sampleMinutes) add(minute, testing.sample);
  return [...found]
    .map(([minute, what]) => ({ minute, what: [...what] }))
    .toSorted((one, other) => one.minute - other.minute);
}

/** Clock time so many minutes after the start, `08:30`. */
export function clock(startHour: number, minute: number): string {
  const minutes = (((startHour * 60 + Math.floor(minute)) % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
