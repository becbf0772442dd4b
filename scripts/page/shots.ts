/** The pictures of the page in docs/screenshots: what is opened, done and shown. */
import type { Page } from "playwright-core";
import { shown, type Viewing } from "./openView.ts";

/** One picture. */
export interface Shot extends Viewing {
  /** Name of its file, without the ending. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in a sentence. */
  readonly about: string;
  readonly hash: string;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Selector of the part that the window begins with; its top when left out. */
  readonly from?: string;
}

const wide = { width: 1280, height: 860 };
const result = { timeout: 180_000 };

export const shots: readonly Shot[] = [
  {
    ...wide,
    id: "opening",
    title: "The opening view",
    about:
      "A healthy woman of 28: who she is, what is wrong and what is given on the left, four examples to begin with, her body and her courses.",
    hash: "",
  },
  {
    ...wide,
    id: "disorder",
    title: "A disorder beside health",
    about:
      "Hashimoto's thyroiditis, here autoimmune thyroid failure, from its onset to its full picture: each course before the healthy one and the reference interval.",
    hash: "#disorder=hashimoto",
    from: ".summary",
  },
  {
    ...wide,
    id: "body",
    title: "The body",
    about:
      "Every gland in the colour of its function in Graves' disease; the one that is chosen shows its values and their courses.",
    hash: "#patient=adult-female&disorder=graves",
    from: ".overview",
    act: async (page) => {
      await page.getByRole("button", { name: /^Thyroid: / }).press("Enter");
      await shown(page);
    },
  },
  {
    ...wide,
    id: "network",
    title: "The network, down to an equation",
    about:
      "The thyroid opened to its modules in Graves' disease: flows that stray from health are thick, and the module that is chosen shows its equations with the values of now and of health.",
    hash: "#disorder=graves&screen=network",
    from: ".network",
    act: async (page) => {
      const organs = page.locator(".network[aria-busy=false] .organ-map");
      await organs.waitFor(result);
      await organs.getByRole("button", { name: "Thyroid", exact: true }).press("Enter");
      await page.getByRole("button", { name: "Open Thyroid" }).click();
      await page.locator(".module-map").getByRole("button", { name: "follicles" }).press("Enter");
      await page.locator("article math").first().waitFor(result);
    },
  },
  {
    ...wide,
    id: "report",
    title: "The laboratory report",
    about:
      "Values, units, intervals for sex and age, and flags in Addison's disease; signs stand beside them.",
    hash: "#disorder=addison",
    from: ".reports",
  },
  {
    ...wide,
    id: "function-test",
    title: "A function test",
    about:
      "Cosyntropin given to a woman with Addison's disease: the protocol, the samples as they arrive, and what they say.",
    hash: "#disorder=addison&screen=tests:cosyntropin",
    act: async (page) => {
      await page.getByRole("button", { name: "Do the test" }).click();
      await page.locator(".test-result").waitFor(result);
    },
  },
  {
    ...wide,
    id: "case",
    title: "An unknown patient",
    about: "Complaints, what has been ordered and what it cost; the diagnosis is still open.",
    hash: "#screen=cases:3",
    act: async (page) => {
      await page.locator(".complaints li").first().waitFor(result);
      await page.locator(".case .buttons button").first().click();
      await page.locator(".ordered").nth(1).waitFor(result);
    },
  },
  {
    ...wide,
    id: "lesson",
    title: "A lesson",
    about:
      "The posterior lobe: an experiment that runs as it is read, a question, and the claims held against the model's numbers.",
    hash: "#screen=lessons:posterior",
    act: async (page) => {
      await page.locator(".sample-plot svg").first().waitFor(result);
      await page.getByText("Show the answer").click();
    },
  },
  {
    ...wide,
    id: "model-lab",
    title: "The model lab",
    about:
      "An equation of the pituitary's TSH cells while it is changed: its units are checked as it is typed, and the changed body runs beside the old one.",
    hash: "#screen=lab:thyrotrophs",
    act: async (page) => {
      const plots = page.locator(".lab-comparison[aria-busy=false] .chart").first();
      await plots.waitFor(result);
      await page.getByRole("button", { name: "Change the formula of x3" }).click();
      await page.getByLabel("Formula of x3", { exact: true }).fill("(FT3/normalFT3)^2");
      await page.locator(".lab-changes li", { hasText: "thyrotrophs.x3" }).waitFor();
      await plots.waitFor(result);
    },
  },
  {
    width: 390,
    height: 844,
    scheme: "dark",
    id: "phone",
    title: "On a phone",
    about: "Graves' disease in Kazakh, in the dark; the page also speaks Latvian and Hindi.",
    hash: "#disorder=graves&lang=kk",
    from: ".summary",
  },
];
