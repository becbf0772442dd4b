import { calciumLinks } from "./calciumLinks.ts";
import { clockLinks } from "./clockLinks.ts";
import { fuelLinks } from "./fuelLinks.ts";
import { lifeLinks } from "./lifeLinks.ts";
import type { Link } from "./link.ts";
import { pituitaryLinks } from "./pituitaryLinks.ts";
import { reproductionLinks } from "./reproductionLinks.ts";
import { waterLinks } from "./waterLinks.ts";

/** The links of the body by chapter. */
export const linkChapters: readonly { readonly title: string; readonly links: readonly Link[] }[] =
  [
    { title: "Clock, brain, behaviour", links: clockLinks },
    { title: "Hypothalamus, pituitary, glands", links: pituitaryLinks },
    { title: "Reproduction", links: reproductionLinks },
    { title: "Adrenal, kidney, heart, water and salt", links: waterLinks },
    { title: "Fuel", links: fuelLinks },
    { title: "Calcium, phosphate, bone", links: calciumLinks },
    { title: "Life course", links: lifeLinks },
  ];

/** The links of the body. */
export const links: readonly Link[] = linkChapters.flatMap((chapter) => chapter.links);
