import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A command and the wall-clock time of its whole process, ms. */
export interface StartUp {
  readonly command: string;
  readonly milliseconds: number | undefined;
}

/** Times bare Node and the first laboratory report of a fresh process. */
export function startUp(rounds: number): StartUp[] {
  const command = "apps/cli/bin/endocrine.mjs";
  const labs = [command, "labs", "--patient", "adult-female"];
  const built = existsSync(`${root}apps/cli/dist/main.js`);
  const commands: { name: string; args: readonly string[]; ready: boolean }[] = [
    { name: "node -e 0", args: ["-e", "0"], ready: true },
    { name: "endocrine --version", args: [command, "--version"], ready: built },
    { name: "endocrine labs --patient adult-female", args: labs, ready: built },
    {
      name: "endocrine labs --patient adult-female --disorder graves",
      args: [...labs, "--disorder", "graves"],
      ready: built,
    },
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    commands.forEach(({ args, ready }, i) => {
      if (!ready) return;
      const before = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
      if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
      times[i].push(performance.now() - before);
    });
  }
  return commands.map(({ name }, i) => ({
    command: name,
    milliseconds: times[i].length === 0 ? undefined : median(times[i]),
  }));
}
