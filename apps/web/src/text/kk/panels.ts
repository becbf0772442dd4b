import type { Dictionary } from "../dictionary.ts";

/** Parts of a laboratory report. */
export const panels: Dictionary["panels"] = {
  thyroid: "Қалқанша без және йод",
  cortisol: "Кортизол және АКТГ",
  "sex-steroids": "Андрогендер мен эстрогендер",
  catecholamines: "Катехоламиндер",
  pressure: "Тұз және қан қысымы",
  water: "Су",
  glucose: "Глюкоза және инсулин",
  fuels: "Май және кетондар",
  energy: "Қуат және салмақ",
  growth: "Өсу гормоны және өсу",
  rhythm: "Тәуліктік ырғақ",
  calcium: "Кальций және фосфат",
  bone: "Сүйек",
  thymus: "Тимус және Т-жасушалар",
  inflammation: "Қабыну",
  gonads: "Жыныс бездері мен гонадотропиндер",
  cycle: "Цикл",
  pregnancy: "Жүктілік пен босану",
  prolactin: "Пролактин және сүт",
};
