// What is published of how healthy people differ, and what `spreads.ts` fits to.

/** Published coefficients of variation between people; where there are several, the geometric mean is aimed at. */
export const published: Readonly<Record<string, readonly number[]>> = {
  // ricos1999, xu2021, gruson2020, benhadi2010
  TSH: [0.246, 0.3443, 0.376, 0.419],
  // xu2021, gruson2020, ricos1999, benhadi2010
  fT4: [0.0803, 0.108, 0.121, 0.165],
  T4: [0.1496, 0.109],
  T3: [0.1418, 0.172, 0.16],
  fT3: [0.1123, 0.086],
  TBG: [0.126],
  thyroglobulin: [0.39],
  PTH: [0.273, 0.238],
  // meng2012, without its assay
  "25OHD": [0.367],
  // at one age, of the intervals of bidlingmaier2014 from 25 to 80 years, without what one sample adds
  IGF1: [0.267],
  calcium: [0.025],
  ionisedCalcium: [0.019],
  phosphate: [0.108],
  DHEAS: [0.376],
  // andersson2003, young men
  SHBG: [0.3],
  osteocalcin: [0.231],
  ALP: [0.261],
  creatinine: [0.147],
  // widjaja1999, ricos1999
  glucose: [0.069, 0.075],
  // 5.7 % of the per cent of NGSP, whose zero is at 2.15 %
  HbA1c: [0.093],
  urea: [0.183],
  urineCalcium: [0.27],
  // one sample of 888 people (souberbielle2015)
  calcitriol: [0.274],
  // smith2012; of 908 people (doi:10.1007/s00223-017-0307-y) without the 13.9 % within a person
  FGF23: [0.192, 0.265],
  // wolf2000: 17 to 58 % in 142 women, who lie within 2.7 standard deviations
  "calciumAbsorption.trueShare": [0.23],
};

/**
 * Levels whose variation is that between people who have one of the properties alike: absorption at one intake of
 * calcium, at each of which it differs widely (doi:10.1002/jbmr.5650040404).
 */
export const alike: Readonly<Record<string, string>> = {
  "calciumAbsorption.trueShare": "calciumAbsorption.dietFactor",
};

/**
 * Free T3 over free T4 in one sample of each person: the range of 20-40 nmol/s of the activity of deiodinases
 * (dietrich2016), which is that ratio but for a factor, and 3.03 (0.38) in 129 children (oto2015).
 */
export const ratio = { over: "fT3", under: "fT4", cvs: [Math.log(2) / 3.92, 0.38 / 3.03] } as const;

/** TSH and fT4 of single samples of 1673 healthy people (healthyThyroid2014). */
export const correlation = { r: -0.152, error: 0.025 };

/** Set point of the parathyroids and ionised calcium at rest in 22 healthy people (schwarz1994), by Fisher's z. */
export const setPoint = {
  maker: "parathyroids.setPointShift",
  z: Math.atanh(0.85),
  error: 1 / Math.sqrt(19),
};

/** Spreads of makers that were measured themselves, in so many people. */
export const measuredMakers = {
  // khera2015: mean age of red cells 58.7 (4.55) d
  "HbA1c.lifespan": { spread: 0.0775, people: 9 },
} as const;
