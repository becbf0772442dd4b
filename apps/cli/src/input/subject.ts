import type { SubjectGroup } from "@endocrine/clinic";
import { checkWord, readNumber } from "./check.ts";

const groups: readonly SubjectGroup[] = ["adult", "adolescent", "child"];

/** Reads `adult`, or with the number of a virtual subject `adult:3`. */
export function readSubject(text: string): {
  readonly group: SubjectGroup;
  readonly number: number;
} {
  const [group = "", ...number] = text.split(":");
  return {
    group: checkWord(group, groups),
    number: number.length === 0 ? 0 : readNumber(number.join(":"), { least: 0, whole: true }),
  };
}
