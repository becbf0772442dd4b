import { unitText } from "../catalogue/unitText.ts";
import type { ValidationResult } from "../report.ts";
import { rules } from "./expectation.ts";
import { missReasons } from "./missReasons.ts";
import { questions, subjects } from "./questions.ts";

type Results = readonly ValidationResult[];

const verdicts = { true: "holds", false: "**misses**", null: "not compared" } as const;

/** Signs in place of what is typed for them. */
function typeset(text: string): string {
  return text.replaceAll("+-", "±").replaceAll("<=", "≤").replaceAll(">=", "≥");
}

const cell = (text: string | number): string => typeset(String(text)).replaceAll("|", "\\|");

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map(cell).join(" | ")} |`;

const withHolds = (results: Results, holds: boolean | null): Results =>
  results.filter((result) => result.holds === holds);

function share(results: Results): string {
  const held = withHolds(results, true).length;
  const compared = held + withHolds(results, false).length;
  return compared === 0 ? "" : `${((100 * held) / compared).toFixed(0)} %`;
}

function counts(title: string, results: Results): string {
  const [held, missed, rest] = [true, false, null].map((holds) => withHolds(results, holds).length);
  return row(title, held ?? 0, missed ?? 0, rest ?? 0, share(results));
}

/** Words of the truth set that stand where a unit would. */
const noUnits = ["1", "pattern", "mixed", "direction"];

function withUnit(text: string | number, unit: string | null): string {
  return unit === null || noUnits.includes(unit) ? String(text) : `${text} ${unitText(unit)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was published beside what the model shows: a line, or a table where several things are asked. */
function sideBySide({ expected, observed, unit }: ValidationResult, from: string): string[] {
  const published = expected.split("; ");
  const seen = String(observed ?? "nothing").split("; ");
  if (published.length === 1 || published.length !== seen.length) {
    const model = observed === null ? "nothing" : withUnit(observed, unit);
    return [
      `Published ${typeset(withUnit(expected, unit))} ${from}; the model shows **${model}**.`,
    ];
  }
  const rows = published.map((text, i) => {
    const [label = "", ...limits] = text.split(": ");
    return row(capital(label), limits.join(": "), (seen[i] ?? "").replace(`${label}: `, ""));
  });
  return [row(withUnit("", unit), `published ${from}`, "model"), "|---|---|---|", ...rows];
}

/** A miss: the numbers, how they were asked, and why they miss. */
function miss(result: ValidationResult, reference: string): string[] {
  const { id, quantity, population, confidence, note } = result;
  const question = questions.find((each) => each.id === id);
  const asked = question !== undefined && "ask" in question ? question.note : undefined;
  const from = confidence === "memory" ? `(from memory) ${reference}` : reference;
  return [
    `### <a id="${id}"></a>${capital(quantity)}: ${population}`,
    "",
    ...sideBySide(result, from),
    "",
    `*Why:* ${typeset(missReasons[id] ?? note)}.`,
    ...(asked === undefined ? [] : ["", `*Asked as:* ${typeset(asked)}.`]),
    "",
  ];
}

/** A table of figures; those that miss have their anchor above. */
function table(results: Results, source: (result: ValidationResult) => string): readonly string[] {
  return [
    row("figure", "in", "published", "model", "unit", "verdict", "read as", "source"),
    "|---|---|---|---|---|---|---|---|",
    ...results.map((result) => {
      const { id, quantity, population, expected, observed, unit, holds, note } = result;
      const anchor = holds === false ? `[${quantity}](#${id})` : `<a id="${id}"></a>${quantity}`;
      return row(
        anchor,
        population,
        expected,
        observed ?? "",
        unit === null ? "" : unitText(unit),
        verdicts[`${holds}`],
        holds === false ? "see above" : note,
        source(result),
      );
    }),
  ];
}

/**
 * The validation report in Markdown: what came out, the misses with their reasons, the rules, then
 * every figure by subject, then the sources.
 */
export function validationReport(results: Results): string {
  const verified = results.filter(({ confidence }) => confidence === "verified");
  const memory = results.filter(({ confidence }) => confidence === "memory");
  const sources = [...new Set(results.map(({ source }) => source))].sort();
  const reference = ({ source }: ValidationResult): string => {
    const number = sources.indexOf(source) + 1;
    return `[[${number}]](#source-${number})`;
  };
  const bySubject = subjects.map(({ title, questions }) => {
    const ids = new Set(questions.map(({ id }) => id));
    return { title, results: results.filter(({ id }) => ids.has(id)) };
  });
  const misses = [...withHolds(verified, false), ...withHolds(memory, false)];
  const ratio = (list: Results): string =>
    `${withHolds(list, true).length} of ${list.length - withHolds(list, null).length}`;
  return [
    "# Validation: the body against published figures",
    "",
    `**${ratio(verified)} published figures that were seen in a source hold (${share(verified)}); of those recalled from memory, ${ratio(memory)} (${share(memory)}).**`,
    "",
    `The truth set has ${results.length} figures: reference intervals, half-lives, function tests, disorders and the courses of`,
    "treatment. Each is asked of the model as it stands, by rules that were fixed before any was asked. A miss",
    "is shown as a miss, with its reason. Some parameters were chosen with figures like these in view, and are",
    "marked so in the tables of the model: there, agreement says that the parts fit together,",
    "not that the model foretold it.",
    "",
    row("figures", "hold", "miss", "not compared", "hold, of those compared"),
    "|---|---:|---:|---:|---:|",
    ...bySubject.map(({ title, results: some }) => counts(title, some)),
    counts("**all**", results),
    counts("seen in a source", verified),
    counts("from memory, not checked against a source", memory),
    "",
    "## Misses",
    "",
    ...(misses.length === 0 ? ["None.", ""] : []),
    ...misses.flatMap((result) => miss(result, reference(result))),
    "## How a figure is read",
    "",
    "The same for every one:",
    "",
    "- Printed limits are limits.",
    `- A mean with its standard deviation is the mean ± ${rules.standardDeviations} of them.`,
    `- A mean with only its standard error, or a single value without a spread, may be missed by ${100 * rules.single} %, or by two errors if that is wider.`,
    `- Quartiles are ${rules.quartiles} standard deviations apart.`,
    `- Up and down mean by ${100 * rules.change} % or more of the healthy twin's value; absent means under ${100 * rules.absent} % of the healthy twin's answer.`,
    "- A share of patients above one half is asked of the usual patient as shown, one below as not shown.",
    "- Values are those of 08:00, disorders at their usual severity on the day of their full picture, in a woman of 28 years unless the source says whom it saw.",
    "- What the model does not have is not compared.",
    "",
    "## What holds",
    "",
    "Every figure, by subject, with the misses among them; those not compared come last.",
    "",
    ...bySubject.flatMap(({ title, results: some }) => [
      `### ${title}`,
      "",
      ...table(
        some.filter(({ holds }) => holds !== null),
        reference,
      ),
      "",
    ]),
    "## Not compared",
    "",
    ...table(withHolds(results, null), reference),
    "",
    "## Sources",
    "",
    ...sources.map((source, i) => `${i + 1}. <a id="source-${i + 1}"></a>${source}`),
    "",
    "Made by `npx tsx --conditions=@endocrine/source scripts/validation-report.ts`; change nothing here by hand.",
    "`npx endocrine validate` runs the same comparison.",
    "",
  ].join("\n");
}
