import type { Input } from "./input.ts";
import { type Reach, take } from "./targets.ts";

/** Seconds of processor time that a file may take to be read, translated and compiled. */
export const longestSeconds = 1;
/** Letters of a message that people still read. */
const longestMessage = 320;

/** What came of an input. */
export interface Verdict {
  readonly outcome: "accepted" | "refused" | "finding";
  /** The message of a refusal, or what is wrong. */
  readonly message: string;
  readonly seconds: number;
}

const allowed = new Set(["FormatError", "ModelError", "IntegrationError", "InputError"]);

/** Reads an input and judges how it is taken: it is accepted, or refused in one line, in time. */
export async function judge(input: Input, reach: Reach): Promise<Verdict> {
  const begun = process.cpuUsage();
  let outcome: Verdict["outcome"] = "accepted";
  let message = "";
  try {
    await take(input, reach);
  } catch (error) {
    [outcome, message] = refusal(error);
  }
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  if (seconds > longestSeconds && outcome !== "finding") {
    return { outcome: "finding", message: `takes ${seconds.toFixed(1)} s (${message})`, seconds };
  }
  return { outcome, message, seconds };
}

function refusal(error: unknown): [Verdict["outcome"], string] {
  if (!(error instanceof Error)) return ["finding", `throws ${String(error)}`];
  const { name, message, stack = "" } = error;
  const place = stack.split("\n").find((line) => /packages\/\w+\/src/.test(line)) ?? "";
  if (!allowed.has(name)) return ["finding", `${name}: ${message.slice(0, 200)}${place}`];
  if (/[\r\n]/.test(message))
    return ["finding", `${name} of several lines: ${JSON.stringify(message.slice(0, 200))}`];
  if (message.length > longestMessage)
    return ["finding", `${name} of ${message.length} letters: ${message.slice(0, 100)}${place}`];
  return ["refused", `${name}: ${message}`];
}
