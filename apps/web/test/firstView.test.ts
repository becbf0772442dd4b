import { expect, test } from "vitest";
import { bytesOfFirstView } from "./firstView.ts";
import { useSite } from "./site.ts";

const { site } = useSite();

test("the first view takes less than 300 kB with its worker, also in Hindi, whose words weigh most", async () => {
  const context = await site().browser.newContext({ locale: "hi", serviceWorkers: "block" });
  const address = `${site().address}#disorder=graves`;
  expect(await bytesOfFirstView(await context.newPage(), address)).toBeLessThan(300_000);
  await context.close();
});
