import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterOthers, inTurn } from "../src/plot/inTurn.ts";

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => setTimeout(frame));
});
afterEach(() => vi.unstubAllGlobals());

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

test("what a job leaves to be done comes next, and what comes after the others waits for it", async () => {
  const done: string[] = [];
  inTurn(() => {
    done.push("first");
    inTurn(() => {
      done.push("within");
      inTurn(() => done.push("deeper"));
    });
  });
  afterOthers(() => done.push("last"));
  afterOthers(() => done.push("never"))();
  inTurn(() => done.push("second"));
  await expect.poll(() => done).toContain("last");
  await later(5);
  expect(done).toEqual(["first", "within", "deeper", "second", "last"]);
});

test("jobs that take long wait for a frame, and a job that fails holds no other up", async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  const faults: unknown[] = [];
  const keep = (fault: unknown) => faults.push(fault);
  const others = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException").on("uncaughtException", keep);
  const done: string[] = [];
  inTurn(() => {
    const until = performance.now() + 10;
    while (performance.now() < until);
    done.push("long");
    throw new Error("fails");
  });
  inTurn(() => done.push("next"));
  while (frames.length === 0) await new Promise(setImmediate);
  expect(done).toEqual(["long"]);
  frames[0]!();
  await expect.poll(() => done).toEqual(["long", "next"]);
  expect(faults).toHaveLength(1);
  process.removeListener("uncaughtException", keep);
  for (const other of others) process.on("uncaughtException", other);
});
