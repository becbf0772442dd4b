import type { AgeLimits } from "./childIntervals.ts";

/**
 * Limits (P2.5, P97.5) of children by age in years, LIFE Child (Geserick 2020): PTH in pmol/L, C-telopeptide in
 * ng/L, propeptide of procollagen 1 and osteocalcin in ug/L, as distributed with the R package childsds.
 */
export const boneIntervals: Readonly<
  Record<string, { readonly boy: readonly AgeLimits[]; readonly girl: readonly AgeLimits[] }>
> = {
  PTH: {
    boy: [
      [0.5, 1.02, 5.03],
      [2, 1.23, 5.07],
      [5, 1.44, 4.94],
      [8, 1.51, 4.95],
      [11, 1.62, 5.52],
      [14, 1.78, 6.4],
      [17, 1.84, 6.52],
    ],
    girl: [
      [0.5, 1.14, 5.53],
      [2, 1.34, 6.12],
      [8, 1.78, 5.28],
      [11, 1.94, 5.82],
      [14, 1.91, 5.77],
      [17, 1.82, 4.63],
    ],
  },
  CTX: {
    boy: [
      [0.5, 628, 1480],
      [2, 626, 1670],
      [5, 728, 2090],
      [11, 1020, 2740],
      [17, 656, 2350],
    ],
    girl: [
      [0.5, 635, 1490],
      [2, 603, 1670],
      [5, 709, 2200],
      [11, 962, 2710],
      [14, 589, 2180],
      [17, 282, 1190],
    ],
  },
  osteocalcin: {
    boy: [
      [2, 46.2, 141],
      [5, 46.4, 119],
      [8, 52.6, 135],
      [11, 60.3, 188],
      [14, 62.4, 258],
      [17, 38, 179],
    ],
    girl: [
      [0.5, 53.2, 191],
      [2, 45.3, 142],
      [5, 50.2, 136],
      [8, 62.1, 166],
      [11, 64.5, 208],
      [14, 37.7, 157],
    ],
  },
  P1NP: {
    boy: [
      [0.5, 874, 3020],
      [2, 472, 1460],
      [5, 333, 880],
      [8, 328, 873],
      [11, 332, 1150],
      [14, 280, 1520],
      [17, 130, 969],
    ],
    girl: [
      [2, 445, 1380],
      [5, 337, 916],
      [8, 349, 993],
      [11, 301, 1250],
      [14, 120, 821],
      [17, 33.7, 237],
    ],
  },
};
