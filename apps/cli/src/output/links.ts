import type { LinkResult } from "@endocrine/clinic";
import { short } from "@endocrine/clinic";

/** `cortisol lowers CRH: crhNeurons.CRH 0.21 of usual, 0.88 without the link`. */
export function linkText({ link, linked, cut }: LinkResult): string {
  const { from, to, effect, watch } = link;
  const verb = effect === "times" ? "gives its rhythm to" : effect;
  const [of, unit] =
    effect === "times"
      ? ["swings by", "of its mean"]
      : effect === "shifts"
        ? ["moves by", "h"]
        : ["is", "of usual"];
  return `${from} ${verb} ${to}: ${watch} ${of} ${short(linked)} ${unit}, ${short(cut)} without the link`;
}
