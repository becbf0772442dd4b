import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The testes as organs: whether they are there, and their volume. */
export const testes: ModuleDefinition = defineModule({
  id: "testes",
  about:
    "Testes of a man and none of a woman; their volume is that of Sertoli cells, of the germ cells that they carry, and of the tissue between the tubules, which stays where tubules are lost.",
  sources: ["johnson1986"],
  inputs: {
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    sertoliCells: { from: "sertoli.cells", unit: "1", meaning: "Sertoli cells, 1 = adult" },
    germCells: {
      from: "spermatogenesis.fill",
      unit: "1",
      meaning: "germ cells in the tubules, 1 = adult",
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    function: {
      value: 1,
      unit: "1",
      meaning: "testes left (0 removed)",
      source: "lesion",
    },
    tubules: {
      value: 2,
      unit: "mL",
      meaning: "volume of an adult's tubules without germ cells",
      source: "design",
      note: "with what lies between them 4 mL: the size at which puberty is said to begin, and that of an adult's testis without germ cells",
    },
    between: {
      value: 2,
      unit: "mL",
      meaning: "volume of interstitium and coat in the adult",
      source: "design",
      note: "about an eighth of the testis; left where the tubules have scarred",
    },
    germ: {
      value: 15,
      unit: "mL",
      meaning: "volume that germ cells add in the adult",
      source: "johnson1986",
      note: "some 18 g of parenchyma a testis",
    },
  },
  variables: {
    present: { unit: "1", is: "(1 - female)*function", meaning: "testes, 1 = both" },
    volume: {
      unit: "mL",
      is: "present*(tubules*sertoliCells + between*clearanceSize + germ*germCells)",
      meaning: "mean volume of a testis",
    },
  },
});
