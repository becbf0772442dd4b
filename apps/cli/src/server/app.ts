import { InputError } from "@endocrine/engine";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { readClock, readDay, readUnits } from "../input/day.ts";
import { readScenario } from "../input/patient.ts";
import { readSpan } from "../input/span.ts";
import { toConventional } from "../output/labReport.ts";
import { type Session, toJson } from "../session.ts";
import { labsQuery, readQuery, runQuery } from "./query.ts";

/**
 * The page and the HTTP API: `GET /api/health`, `/api/catalogue`, `/api/labs` and `/api/run`. Parameters are
 * the options of the command line without dashes; errors are `{error}` with status 400.
 */
export function createApp(session: Session, version: string): Hono {
  const { clinic } = session;
  const app = new Hono();
  app.use(headers, compress());
  app.get("/api/health", (c) => c.json({ status: "ok", version }));
  app.get("/api/catalogue", (c) => c.json(clinic.catalogue));
  app.get("/api/labs", (c) => {
    const query = readQuery(labsQuery, c.req.url);
    const units = readUnits(query.units, "");
    const when = { ...readDay(query, undefined, ""), ...readClock(clinic, query, undefined, "") };
    const report = clinic.labReport(readScenario(clinic, query, undefined, ""), when);
    return c.json(units === "conventional" ? toConventional(report, clinic.catalogue) : report);
  });
  app.get("/api/run", (c) => {
    const query = readQuery(runQuery, c.req.url);
    const span = readSpan(clinic, query, undefined, "");
    const run = clinic.runPatient(readScenario(clinic, query, undefined, ""), span);
    return c.body(toJson(run), 200, { "Content-Type": "application/json" });
  });
  app.all("/api/*", (c) => c.json({ error: `there is no ${c.req.method} ${c.req.path}` }, 404));
  app.use(serveStatic({ root: session.webRoot, onFound: keepAssets }));
  app.notFound((c) => c.text(`there is no ${c.req.path}\n`, 404));
  app.onError((error, c) => answerError(session, error, c));
  return app;
}

/** The page compiles the model with `new Function`, hence 'unsafe-eval'; all else is of this origin only. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'unsafe-eval'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // http on this machine
  strictTransportSecurity: false,
});

/** The bundler names what is in assets/ by its content, so it may be kept; all else is asked for again. */
function keepAssets(path: string, c: Context): void {
  const isNamedByContent = /[/\\]assets[/\\][^/\\]+$/.test(path);
  c.header("Cache-Control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache");
}

function answerError(session: Session, error: Error, c: Context): Response {
  if (error instanceof InputError) return c.json({ error: error.message }, 400);
  session.io.stderr.write(`${c.req.method} ${c.req.path}: ${error.message}\n`);
  return c.json({ error: error.message }, 500);
}
