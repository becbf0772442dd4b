import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** Bytes, compressed by gzip, of all that a page loads while it is opened and until its first plot is there. */
export async function bytesOfFirstView(page: Page, address: string): Promise<number> {
  const files: Promise<number>[] = [];
  const weigh = (response: Response) => {
    files.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on("response", weigh);
  await page.goto(address);
  await page.locator(".uplot canvas").first().waitFor({ timeout: 120_000 });
  page.off("response", weigh);
  return (await Promise.all(files)).reduce((sum, size) => sum + size, 0);
}
