import type { TestProject } from "vitest/node";
import { serveBrowser, serveSite } from "./builtSite.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served. */
    siteAddress: string;
    /** Where it is said how to reach the browser. */
    browserAddress: string;
  }
}

/** Serves the page, and a browser to look at it, once for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [site, browser] = await Promise.all([serveSite(), serveBrowser()]);
  project.provide("siteAddress", site.address);
  project.provide("browserAddress", browser.address);
  return async () => {
    await Promise.all([site.close(), browser.close()]);
  };
}
