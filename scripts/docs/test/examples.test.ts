import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { matches, renewed, stepsOf } from "../examples/markdown.ts";
import { pagesWithExamples } from "../examples/pages.ts";
import { runPage } from "../examples/runPage.ts";

/** A page runs a patient some ten times; a busy machine may take its time. */
const patience = 300_000;

describe("the guide and the tutorials", () => {
  it.each(pagesWithExamples)(
    "%s says what its examples print",
    async (path) => {
      const page = readFileSync(path, "utf8");
      for (const { commands, printed, output } of await runPage(basename(path, ".md"), page)) {
        if (printed !== null && !matches(printed.text, output)) {
          expect(`${commands}${output}`).toBe(`${commands}${printed.text}`);
        }
      }
    },
    patience,
  );

  it("have examples", () => {
    const steps = pagesWithExamples.flatMap((path) => stepsOf(readFileSync(path, "utf8")));
    expect(steps.filter((step) => step.kind === "commands").length).toBeGreaterThan(10);
  });
});

describe("an example", () => {
  const page =
    "```txt a.ant\nmodel\n```\n\n```sh\nnpx endocrine list glands\n```\n\nprints\n\n```text\nid\n...\n```\n";

  it("is read out of its page", () => {
    expect(stepsOf(page)).toMatchObject([
      { kind: "file", file: "a.ant", text: "model\n" },
      { kind: "commands", text: "npx endocrine list glands\n", printed: { text: "id\n...\n" } },
    ]);
  });

  it("may leave lines out, and no words", () => {
    expect(matches("a\n...\nd\n", "a\nb\nc\nd\n")).toBe(true);
    expect(matches("a\n...\nd\n", "a\nd e\n")).toBe(false);
  });

  it("may have other last digits, and no other number", () => {
    expect(matches("TSH 1.70 mIU/L\n", "TSH   1.701 mIU/L\n")).toBe(true);
    expect(matches("TSH 1.70 mIU/L\n", "TSH 1.75 mIU/L\n")).toBe(false);
    expect(matches("0,15.25\n", "0,15.2500001\n")).toBe(true);
    expect(matches("wrote 5 samples\n", "wrote 6 samples\n")).toBe(false);
    expect(matches("T4 2\n", "T3 2\n")).toBe(false);
  });

  it("is brought up to date by the first words of its lines", () => {
    expect(renewed("TSH 1\n...\nfT4 2\n", "TSH 5\nx 1\nfT4 6\n")).toBe("TSH 5\n...\nfT4 6\n");
    expect(renewed("old\n", "new\n")).toBe("new\n");
  });

  it("that fails or calls what a reader was not told of is refused", async () => {
    await expect(
      runPage("bad", "```sh\nnpx endocrine labs --patient nobody\n```\n"),
    ).rejects.toThrow(/ended with 2/);
    await expect(runPage("bad", "```sh\nrm a\n```\n")).rejects.toThrow(/examples call/);
  });
});
