// `npm start`: from a bare clone to a lab report and a running page.
//   npm start -- --port 8080   serves there (so does PORT=8080 npm start)
//   npm start -- --no-serve    stops after the reports
import "./floor.mjs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { root, run } from "./run.mjs";

const endocrine = join(root, "apps", "cli", "bin", "endocrine.mjs");
const graves = ["--disorder", "graves"];
const reports = [
  ["A healthy woman", []],
  ["The same woman with Graves' disease", graves],
  [
    "The same woman after 60 days of methimazole, 30 mg a day",
    [...graves, "--treat", "methimazole:30", "--day", "60"],
  ],
];

async function start(args) {
  await install();
  await build();
  for (const [title, options] of reports) {
    console.log(`\n${title}\n${"=".repeat(title.length)}`);
    const command = ["labs", "--patient", "adult-female", ...options];
    console.log(`$ npx endocrine ${command.join(" ")}\n`);
    const { code } = await run(process.execPath, [endocrine, ...command], { show: true });
    if (code !== 0) return code;
  }
  if (args.includes("--no-serve")) return 0;
  console.log("\nThe virtual patient in the browser (Ctrl-C ends it)\n");
  return serve(args);
}

/** Serves until the person, or the machine, says stop: that is a good end. */
function serve(args) {
  const named = args.some((arg) => arg === "--port" || arg.startsWith("--port="));
  const port = process.env.PORT && !named ? ["--port", process.env.PORT] : [];
  const server = spawn(process.execPath, [endocrine, "serve", ...port, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  let stopped = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      stopped = true;
      server.kill(signal);
    });
  }
  return new Promise((done) => server.on("close", (code) => done(stopped ? 0 : (code ?? 1))));
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
