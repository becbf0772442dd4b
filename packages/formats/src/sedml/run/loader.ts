import { readCellml } from "../../cellml/read.ts";
import { FormatError } from "../../errors.ts";
import { addressOf, type ExternalLoader, flattenComposition } from "../../sbml/comp/index.ts";
import { readSbml, readSbmlTree } from "../../sbml/read/sbml.ts";
import { writeForeign } from "../../xml/foreign.ts";
import { CellmlRunnable } from "./cellmlModel.ts";
import type { ModelLoader, ModelSource, RunnableModel } from "./model.ts";
import { SbmlRunnable } from "./sbmlModel.ts";

/** Loads models in the languages that are known here: SBML and CellML of any version. */
export const standardLoader: ModelLoader = {
  knows: (language) => /^urn:sedml:language:(sbml|cellml|xml)\b/.test(language),
  load(source: ModelSource): RunnableModel {
    const language = languageOf(source);
    if (language === "sbml") return loadSbml(source);
    if (language === "cellml") return loadCellml(source);
    throw new FormatError("the model is neither SBML nor CellML", source.place);
  },
};

/** The language without version; of a document that leaves it open its root tells. */
function languageOf({ language, content }: ModelSource): string | undefined {
  const named = /^urn:sedml:language:(\w+)/.exec(language)?.[1];
  if (named !== "xml" || typeof content === "string") return named;
  return content.name === "model" ? "cellml" : content.name;
}

function loadSbml({ content, readFile }: ModelSource): RunnableModel {
  const document = typeof content === "string" ? readSbml(content) : readSbmlTree(content);
  const external: ExternalLoader = (name, from) => {
    const location = addressOf(name, from);
    return readSbml(readFile(location), { file: location });
  };
  return new SbmlRunnable(flattenComposition(document, external));
}

function loadCellml({ content, file, readFile }: ModelSource): RunnableModel {
  const text = typeof content === "string" ? content : writeForeign(content);
  return new CellmlRunnable(readCellml(text, { file, load: (href) => readFile(href) }));
}
