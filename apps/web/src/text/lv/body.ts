import type { Dictionary } from "../dictionary.ts";

/** The drawn body: its glands and how they stand. */
export const body: Dictionary["body"] = {
  heading: "Ķermenis",
  figure: "Ķermenis no priekšpuses ar dziedzeriem",
  choose: "Izvēlieties dziedzeri",
  glands: {
    hypothalamus: "Hipotalāms",
    pituitary: "Hipofīze",
    pineal: "Epifīze",
    thyroid: "Vairogdziedzeris",
    parathyroids: "Epitēlijķermenīši",
    thymus: "Aizkrūts dziedzeris",
    heart: "Sirds",
    adrenals: "Virsnieres",
    kidneys: "Nieres",
    liver: "Aknas",
    pancreas: "Aizkuņģa dziedzeris",
    gut: "Kuņģis un zarnas",
    fat: "Taukaudi",
    muscle: "Muskuļi",
    bone: "Kauli",
    skin: "Āda",
    ovaries: "Olnīcas",
    testes: "Sēklinieki",
  },
  standing: { low: "zems", normal: "intervālā", high: "augsts", unknown: "nav mērīts" },
  legend: "Krāsas",
  values: (gland) => `Vērtības: ${gland}`,
  nothing: "Neviena atskaite to vēl nemēra.",
  sparkline: (name) => `${name}: gaita`,
  close: "Aizvērt",
};
