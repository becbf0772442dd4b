import type { LinkResult } from "@endocrine/clinic";

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
  return `${from} ${verb} ${to}: ${watch} ${of} ${share(linked)} ${unit}, ${share(cut)} without the link`;
}

function share(value: number): string {
  return String(Number(value.toPrecision(3)));
}
