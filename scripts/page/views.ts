/** The main views of the page: what is measured and photographed. */

/** A view that an address opens. */
export interface PageView {
  readonly id: string;
  readonly title: string;
  /** Fragment of its address, without the language. */
  readonly hash: string;
}

/** One of each screen, and of the patient's screen a healthy and a treated patient. */
export const mainViews: readonly PageView[] = [
  { id: "opening", title: "Opening view", hash: "#patient=adult-female" },
  {
    id: "treated",
    title: "Hashimoto's thyroiditis, treated",
    hash: "#patient=adult-female&disorder=hashimoto&treat=levothyroxine",
  },
  { id: "network", title: "Network", hash: "#disorder=graves&screen=network" },
  { id: "test", title: "Function test", hash: "#disorder=addison&screen=tests:cosyntropin" },
  { id: "case", title: "Unknown patient", hash: "#screen=cases:3" },
  { id: "lesson", title: "Lesson", hash: "#screen=lessons:posterior" },
  { id: "lab", title: "Model lab", hash: "#screen=lab:thyrotrophs" },
];

/** The fragment that opens a view in a language. */
export function hashIn(view: PageView, language: string): string {
  return `${view.hash}&lang=${language}`;
}
