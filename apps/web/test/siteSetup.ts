import type { TestProject } from "vitest/node";
import { serveSite } from "./builtSite.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served. */
    siteAddress: string;
  }
}

/** Serves the page once for all files of tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { address, close } = await serveSite();
  project.provide("siteAddress", address);
  return close;
}
