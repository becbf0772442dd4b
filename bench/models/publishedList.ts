import type { Action } from "../../packages/engine/src/index.ts";

/** A model of BioModels as it is run here. */
export interface Published {
  readonly file: string;
  readonly title: string;
  /** Last time, in the file's unit of time. */
  readonly end: number;
  readonly intervals: number;
  /** What the end is in words. */
  readonly run: string;
  /** What the file's events do in that time, for peers that know no events. */
  readonly doses?: readonly Action[];
}

/** Endocrine models of BioModels without events in the time of the run, for as long as they are of use. */
export const published: readonly Published[] = [
  {
    file: "reproduction-growth-clock/BIOMD0000000494_Roblitz2013",
    title: "menstrual cycle, GynCycle (Röblitz 2013)",
    end: 180,
    intervals: 4320,
    run: "180 days, 2 doses",
    doses: [
      { at: 34, add: { "amount(Ant_d)": 500 } },
      { at: 91, add: { "amount(Ago_d)": 100 } },
    ],
  },
  {
    file: "reproduction-growth-clock/MODEL8684444027",
    title: "androgens (Potter 2006)",
    end: 2400,
    intervals: 2400,
    run: "100 days",
  },
  {
    file: "reproduction-growth-clock/MODEL1509050002",
    title: "GnRH pulses and ERK (Perrett 2014)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "reproduction-growth-clock/MODEL1006230060",
    title: "pulsatile HPG axis (Liu 1999)",
    end: 10080,
    intervals: 10080,
    run: "a week",
  },
  {
    file: "reproduction-growth-clock/MODEL0912096133",
    title: "growth hormone (Farhy 2007)",
    end: 720,
    intervals: 4320,
    run: "30 days",
  },
  {
    file: "reproduction-growth-clock/BIOMD0000000917",
    title: "sleep and wake (Phillips 2007)",
    end: 720,
    intervals: 8640,
    run: "30 days",
  },
  {
    file: "reproduction-growth-clock/BIOMD0000000672",
    title: "melatonin (Brown 1997)",
    end: 10080,
    intervals: 2016,
    run: "a week",
  },
  {
    file: "biomodels/BIOMD0000000083",
    title: "circadian clock with REV-ERBα (Leloup 2003)",
    end: 720,
    intervals: 8640,
    run: "30 days",
  },
  {
    file: "biomodels/BIOMD0000000975",
    title: "circadian clocks of two periods (Leloup 2004)",
    end: 720,
    intervals: 8640,
    run: "30 days",
  },
  {
    file: "biomodels/BIOMD0000000185",
    title: "coupled circadian clock (Locke 2008)",
    end: 720,
    intervals: 8640,
    run: "30 days",
  },
  {
    file: "pancreas/BIOMD0000001005",
    title: "circadian metabolism of the liver (Bae 2017)",
    end: 720,
    intervals: 8640,
    run: "30 days",
  },
  {
    file: "biomodels/MODEL0912835813",
    title: "ACTH and cortisol secretion (Dempsher 1984)",
    end: 10080,
    intervals: 2016,
    run: "a week",
  },
  {
    file: "biomodels/MODEL0911270004",
    title: "HPA axis (Gonzalez-Heydrich 1994)",
    end: 10080,
    intervals: 2016,
    run: "a week",
  },
  {
    file: "biomodels/MODEL1006230036",
    title: "HPA axis, bistable (Gupta 2007)",
    end: 720,
    intervals: 4320,
    run: "30 days",
  },
  {
    file: "pancreas/BIOMD0000000341",
    title: "beta-cell mass, insulin, glucose (Topp 2000)",
    end: 365,
    intervals: 8760,
    run: "a year",
  },
  {
    file: "pancreas/BIOMD0000000379",
    title: "meal, glucose and insulin (Dalla Man 2007)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "pancreas/MODEL1112110001",
    title: "oral glucose tolerance (Alvehag 2006)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "pancreas/MODEL2403070001",
    title: "Eindhoven diabetes simulator",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "biomodels/BIOMD0000000345",
    title: "insulin clearance (Koschorreck 2008)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "pancreas/MODEL1803200001",
    title: "glucose and lipids (Rozendaal 2018)",
    end: 90,
    intervals: 2160,
    run: "90 days",
  },
  {
    file: "biomodels/MODEL1806080001",
    title: "glucose and fatty acids after a meal (Sips 2015)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "biomodels/MODEL1112050000",
    title: "insulin receptor (Kiselyov 2009)",
    end: 3600,
    intervals: 3600,
    run: "an hour",
  },
  {
    file: "biomodels/BIOMD0000000448",
    title: "insulin signalling in fat cells (Brännmark 2013)",
    end: 120,
    intervals: 2400,
    run: "two hours",
  },
  {
    file: "biomodels/MODEL1912090001",
    title: "insulin signalling network (Huang 2014)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "biomodels/BIOMD0000000833",
    title: "insulin signalling, rule-based (Di Camillo 2016)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "biomodels/BIOMD0000000223",
    title: "insulin and EGF crosstalk (Borisov 2009)",
    end: 3600,
    intervals: 3600,
    run: "an hour",
  },
  {
    file: "biomodels/BIOMD0000000474",
    title: "insulin and oxidative stress (Smith 2013)",
    end: 1440,
    intervals: 1440,
    run: "a day",
  },
  {
    file: "biomodels/BIOMD0000000182",
    title: "cAMP and PKA signalling (Neves 2008)",
    end: 86400,
    intervals: 2880,
    run: "a day",
  },
  {
    file: "calcium/BIOMD0000000401",
    title: "bone remodelling (Ayati 2010)",
    end: 1000,
    intervals: 2000,
    run: "1000 days",
  },
];
