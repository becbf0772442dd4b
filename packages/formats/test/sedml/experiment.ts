import { strToU8 } from "fflate";
import { readSedml } from "../../src/sedml/read/sedml.ts";
import { type ExperimentOptions, runExperiment } from "../../src/sedml/runArchive.ts";

/** SBML with a pool S in a compartment of 2 that is lost at rate k S, and a clock-driven rule. */
export const decay = `<?xml version="1.0"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="decay" timeUnits="second" substanceUnits="mole" extentUnits="mole" volumeUnits="litre">
    <listOfCompartments><compartment id="cell" size="2" spatialDimensions="3" constant="true"/></listOfCompartments>
    <listOfSpecies>
      <species id="S" metaid="meta_S" name="pool" compartment="cell" initialConcentration="5" hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/>
      <species id="T" compartment="cell" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
    </listOfSpecies>
    <listOfParameters>
      <parameter id="twice" constant="false"/>
      <parameter id="start" value="3" constant="true"/>
    </listOfParameters>
    <listOfRules>
      <assignmentRule variable="twice"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><cn>2</cn><ci>S</ci></apply></math></assignmentRule>
    </listOfRules>
    <listOfReactions>
      <reaction id="loss" reversible="false" fast="false">
        <listOfReactants><speciesReference species="S" stoichiometry="1" constant="true"/></listOfReactants>
        <listOfProducts><speciesReference species="T" stoichiometry="1" constant="true"/></listOfProducts>
        <kineticLaw>
          <math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>cell</ci><ci>k</ci><ci>S</ci></apply></math>
          <listOfLocalParameters><localParameter id="k" value="0.5"/></listOfLocalParameters>
        </kineticLaw>
      </reaction>
    </listOfReactions>
  </model>
</sbml>`;

const model = "/sbml:sbml/sbml:model";

/** Targets in `decay`. */
export const targets = {
  S: `${model}/sbml:listOfSpecies/sbml:species[@id='S']`,
  T: `${model}/sbml:listOfSpecies/sbml:species[@id='T']`,
  twice: `${model}/sbml:listOfParameters/sbml:parameter[@id='twice']`,
  start: `${model}/sbml:listOfParameters/sbml:parameter[@id='start']`,
  loss: `${model}/sbml:listOfReactions/sbml:reaction[@id='loss']`,
  k: `${model}/sbml:listOfReactions/sbml:reaction[@id='loss']/sbml:kineticLaw/sbml:listOfLocalParameters/sbml:localParameter[@id='k']`,
  cell: `${model}/sbml:listOfCompartments/sbml:compartment[@id='cell']`,
} as const;

/** The lists of a SED-ML document; what is left out is one model, one time course and one task. */
export interface Parts {
  readonly version?: number;
  readonly data?: string;
  readonly models?: string;
  readonly simulations?: string;
  readonly tasks?: string;
  readonly generators?: string;
  readonly outputs?: string;
  readonly styles?: string;
}

export const timeCourse =
  '<uniformTimeCourse id="sim" initialTime="0" outputStartTime="0" outputEndTime="4" numberOfPoints="4"><algorithm kisaoID="KISAO:0000019"/></uniformTimeCourse>';

/** Writes a SED-ML document of these parts. */
export function sedml(parts: Parts): string {
  const version = parts.version ?? 4;
  const {
    data = "",
    models = '<model id="m" language="urn:sedml:language:sbml" source="decay.xml"/>',
    simulations = timeCourse,
    tasks = '<task id="task" modelReference="m" simulationReference="sim"/>',
    generators = "",
    outputs = "",
    styles = "",
  } = parts;
  return `<sedML xmlns="http://sed-ml.org/sed-ml/level1/version${version}" xmlns:sbml="http://www.sbml.org/sbml/level3/version1/core" level="1" version="${version}">
  <listOfDataDescriptions>${data}</listOfDataDescriptions>
  <listOfModels>${models}</listOfModels>
  <listOfSimulations>${simulations}</listOfSimulations>
  <listOfTasks>${tasks}</listOfTasks>
  <listOfDataGenerators>${generators}</listOfDataGenerators>
  <listOfOutputs>${outputs}</listOfOutputs>
  <listOfStyles>${styles}</listOfStyles>
</sedML>`;
}

export const math = (content: string): string =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML">${content}</math>`;

/** A data generator of one variable. */
export function generator(id: string, attributes: string, formula = `<ci>v_${id}</ci>`): string {
  return `<dataGenerator id="${id}"><listOfVariables><variable id="v_${id}" ${attributes}/></listOfVariables>${math(formula)}</dataGenerator>`;
}

/** Generators of these targets over a task, and of its time. */
export function generators(task: string, wanted: Readonly<Record<string, string>>): string {
  const time = generator("time", `symbol="urn:sedml:symbol:time" taskReference="${task}"`);
  const others = Object.entries(wanted).map(([id, target]) =>
    generator(id, `target="${target}" taskReference="${task}"`),
  );
  return [time, ...others].join("");
}

/** A report of these generators. */
export function report(...ids: string[]): string {
  const sets = ids.map((id) => `<dataSet id="set_${id}" label="${id}" dataReference="${id}"/>`);
  return `<report id="report"><listOfDataSets>${sets.join("")}</listOfDataSets></report>`;
}

/** Runs a document beside these files (and `decay.xml`), and gives its first report by label. */
export async function run(
  parts: Parts | string,
  files: Readonly<Record<string, string>> = {},
  options: ExperimentOptions = {},
) {
  const text = typeof parts === "string" ? parts : sedml(parts);
  const document = readSedml(text, { file: "experiment.sedml" });
  const all = Object.entries({ "decay.xml": decay, ...files });
  const results = await runExperiment(
    document,
    new Map(all.map(([name, content]) => [name, strToU8(content)])),
    options,
  );
  const columns = new Map(
    (results.reports[0]?.columns ?? []).map((column) => [column.label, column]),
  );
  const values = (label: string): number[] => [...(columns.get(label)?.values ?? [])];
  return { ...results, columns, values };
}

/** What a document says, without where in the file it says so and how namespaces are written. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) => {
      if (key === "place" || key === "file" || key === "line" || key === "column") return undefined;
      if (part instanceof Map) {
        return [...part].filter(
          ([name]) => !String(name).startsWith("http://www.w3.org/2000/xmlns/"),
        );
      }
      // White space between elements of kept XML.
      return key === "content" && Array.isArray(part)
        ? part.filter((one) => typeof one !== "string" || one.trim() !== "")
        : part;
    }),
  );
}
