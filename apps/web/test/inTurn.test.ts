import { expect, test } from "vitest";
import { inTurn } from "../src/plot/inTurn.ts";

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("jobs are done in their order, each in a task of its own; one that is taken back is not", async () => {
  const done: string[] = [];
  const say = (word: string) => () => {
    done.push(word);
    queueMicrotask(() => done.push(`after ${word}`));
  };
  inTurn(say("first"));
  const takeBack = inTurn(say("second"));
  inTurn(say("third"));
  takeBack();
  expect(done).toEqual([]);
  await expect.poll(() => done.length).toBe(4);
  await later(5);
  expect(done).toEqual(["first", "after first", "third", "after third"]);
  takeBack();
  inTurn(say("last"));
  await expect.poll(() => done).toContain("after last");
});
