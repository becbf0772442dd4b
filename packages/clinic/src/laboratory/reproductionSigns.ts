import type { Sign } from "./sign.ts";

/** What is seen of the cycle, of puberty, of gonads, womb and breast. */
export const reproductionSigns: readonly Sign[] = [
  { id: "tannerStage", name: "Tanner stage (genital or breast)", unit: "1", path: "tanner.stage" },
  { id: "libido", name: "libido index, 1 = reference adult", unit: "1", path: "libido.index" },
  { id: "testisVolume", name: "mean testis volume", unit: "mL", path: "testes.volume" },
  { id: "spermOutput", name: "sperm produced", unit: "10*6/d", path: "spermatogenesis.output" },
  {
    id: "follicleDiameter",
    name: "leading follicle diameter",
    unit: "mm",
    path: "ovarianFollicles.diameter",
  },
  { id: "endometrium", name: "endometrial thickness", unit: "mm", path: "endometrium.thickness" },
  { id: "menses", name: "bleeding now, 0 or 1", unit: "1", path: "endometrium.menses" },
  { id: "cycleLength", name: "length of the last cycle", unit: "d", path: "cycle.length" },
  { id: "ovulation", name: "day of the last ovulation", unit: "d", path: "cycle.ovulation" },
  {
    id: "uterineContraction",
    name: "uterine contraction, Montevideo units",
    unit: "1",
    path: "uterus.MontevideoUnits",
    absent: 0,
  },
  { id: "milkVolume", name: "milk output", unit: "mL/d", path: "milk.volume", absent: 0 },
];
