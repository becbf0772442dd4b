import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main } from "../../../apps/cli/src/main.ts";
import { root } from "../stagePages.ts";
import { type Fence, stepsOf } from "./markdown.ts";

/** Commands of a page and what they printed. */
export interface Ran {
  readonly commands: string;
  /** What the page says; null where it says nothing. */
  readonly printed: Fence | null;
  readonly output: string;
}

/**
 * Does what a page tells its reader, in an empty folder of the checkout: writes its files, runs its commands.
 * @param name of the folder
 * @throws Error where a command fails though the page says otherwise, or is none of `npx endocrine`, `npx tsx FILE`, `head -n N FILE`
 */
export async function runPage(name: string, page: string): Promise<readonly Ran[]> {
  const folder = join(root, ".cache", "examples", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const home = process.cwd();
  const ran: Ran[] = [];
  process.chdir(folder);
  try {
    for (const step of stepsOf(page)) {
      if (step.kind === "file") {
        writeFileSync(step.file, step.text);
        continue;
      }
      let output = "";
      const refused = step.printed?.text.startsWith("endocrine: ") === true;
      for (const line of commandsIn(step.text)) output += await run(line, refused);
      ran.push({ commands: step.text, printed: step.printed, output });
    }
  } finally {
    process.chdir(home);
  }
  return ran;
}

function commandsIn(text: string): readonly string[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

async function run(line: string, refused: boolean): Promise<string> {
  const [command = "", target] = line.split(/\s+>\s+/);
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
  const output = await outputOf(words, line, refused);
  if (target === undefined) return output;
  writeFileSync(target, output);
  return "";
}

async function outputOf(words: readonly string[], line: string, refused: boolean): Promise<string> {
  const [first, second, ...rest] = words;
  if (first === "npx" && second === "endocrine") return endocrine(rest, line, refused);
  if (first === "npx" && second === "tsx" && rest[0] !== undefined) return script(rest[0]);
  if (first === "head" && second === "-n") {
    const [count, file = ""] = rest;
    return `${readFileSync(file, "utf8").split("\n").slice(0, Number(count)).join("\n")}\n`;
  }
  throw new Error(`"${line}": examples call npx endocrine, npx tsx FILE and head -n N FILE`);
}

/** What the reader sees: the results, and lines that say what was written or refused; not how far a run has come. */
async function endocrine(argv: readonly string[], line: string, refused: boolean): Promise<string> {
  let output = "";
  let said = "";
  const io = {
    stdout: { write: (text: string) => (output += text) },
    stderr: { write: (text: string) => (said += text) },
    isTTY: false,
    columns: 100,
  };
  const code = await main([...argv], { io });
  if ((code !== 0) !== refused) throw new Error(`"${line}" ended with ${code}: ${said}`);
  const lines = said.split(/(?<=\n)/).filter((text) => /^(?:wrote|endocrine:) /.test(text));
  return output + lines.join("");
}

/** What a script prints by `console.log`. */
async function script(file: string): Promise<string> {
  let output = "";
  const { log } = console;
  console.log = (...parts: readonly unknown[]) => {
    output += `${parts.join(" ")}\n`;
  };
  try {
    await import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), file)).href);
  } finally {
    console.log = log;
  }
  return output;
}
