import type { Catalogue } from "@endocrine/clinic";
import type { Command } from "commander";
import { at, checkWord } from "../input/check.ts";
import { formatUnit } from "../output/numbers.ts";
import { type Column, renderTable } from "../output/table.ts";
import { printJson, type Session } from "../session.ts";

const kinds = [
  "glands",
  "hormones",
  "signals",
  "disorders",
  "treatments",
  "tests",
  "patients",
  "sources",
  "claims",
  "analytes",
  "signs",
] as const satisfies readonly (keyof Catalogue)[];

type Kind = (typeof kinds)[number];

const examples = `
Kinds: ${kinds.join(", ")}
Severity, day and dose are the usual ones: what is taken where none is named. What acts from birth has
its full picture on day 0, today.

Examples:
  endocrine list disorders
  endocrine list signals TSH
  endocrine list sources --json
`;

/** Adds `endocrine list`: everything that has an id. */
export function addList(program: Command, session: Session): void {
  program
    .command("list")
    .description("List what there is, by kind.")
    .argument("<kind>", "glands, hormones, signals, disorders, treatments, tests, patients, ...")
    .argument("[word]", "only entries that contain it")
    .addHelpText("after", examples)
    .action((kind: string, word: string | undefined, _flags: unknown, self: Command) => {
      const { json } = self.optsWithGlobals<{ json?: boolean }>();
      printList(
        session,
        at("list", () => checkWord(kind, kinds)),
        word,
        json ?? false,
      );
    });
}

function printList(session: Session, kind: Kind, word: string | undefined, json: boolean): void {
  const entries: readonly object[] = session.clinic.catalogue[kind];
  const found = word === undefined ? entries : entries.filter((entry) => contains(entry, word));
  if (json) {
    printJson(session, found);
    return;
  }
  const rows = found.map((entry) => cells(kind, entry as Record<string, unknown>));
  session.io.stdout.write(`${renderTable(columns[kind], rows)}\n`);
  if (found.length === 0) session.io.stderr.write(`no ${kind} with "${word}"\n`);
}

function contains(entry: object, word: string): boolean {
  return JSON.stringify(Object.values(entry)).toLowerCase().includes(word.toLowerCase());
}

const wide = 76;
const id: FieldColumn = { title: "id" };
const name: FieldColumn = { title: "name", width: 46 };
const about: FieldColumn = { title: "about", width: wide };

/** A column and the field that fills it; left out, the field is called as the column. */
interface FieldColumn extends Column {
  readonly field?: string;
}

const columns: Readonly<Record<Kind, readonly FieldColumn[]>> = {
  glands: [id, name, about],
  hormones: [id, name, { title: "gland" }],
  signals: [id, { title: "unit" }, { title: "meaning", width: wide }],
  disorders: [
    id,
    name,
    { title: "severity", field: "usualSeverity", align: "right" },
    { title: "day", field: "usualDay", align: "right" },
    { title: "from birth", field: "fromBirth" },
    about,
  ],
  treatments: [
    id,
    name,
    { title: "dose", field: "usualDose", align: "right" },
    { title: "unit" },
    about,
  ],
  tests: [id, { title: "name", width: wide }],
  patients: [id, { title: "age", align: "right" }, { title: "name", width: wide }],
  sources: [
    { title: "key" },
    { title: "text", width: wide },
    { title: "reference" },
    { title: "identifier" },
  ],
  claims: [id, { title: "claim", width: 100 }],
  analytes: [id, name, { title: "unit" }, { title: "LOINC", field: "loinc" }],
  signs: [id, name, { title: "unit" }],
};

function cells(kind: Kind, entry: Record<string, unknown>): string[] {
  return columns[kind].map(({ title, field = title }) => {
    const value = derived[field]?.(entry) ?? entry[field];
    if (value === undefined || value === null) return "";
    if (field === "fromBirth") return birthWords[String(value)] ?? String(value);
    return field === "unit" ? formatUnit(String(value)) : String(value);
  });
}

const birthWords: Readonly<Record<string, string>> = { "in-children": "in children" };

/** Cells that more than one field of the entry makes. */
const derived: Readonly<Record<string, (entry: Record<string, unknown>) => unknown>> = {
  reference,
  identifier: ({ seen, unidentified }) =>
    unidentified ? `none: ${unidentified}` : seen ? "seen" : "not checked",
};

function reference(entry: Record<string, unknown>): unknown {
  if (entry.doi || entry.url) return entry.doi ?? entry.url;
  if (entry.pmid) return `PMID ${entry.pmid}`;
  return entry.isbn && `ISBN ${entry.isbn}`;
}
