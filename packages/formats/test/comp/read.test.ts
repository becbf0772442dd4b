import { expect, test } from "vitest";
import { flattenComposition } from "../../src/sbml/comp/index.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";

function composition(main: string, inner: string): string {
  return `<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"
    xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" comp:required="true">
    <model id="m">${main}</model>
    <comp:listOfModelDefinitions><comp:modelDefinition id="inner">${inner}</comp:modelDefinition></comp:listOfModelDefinitions></sbml>`;
}

const parameters = () =>
  `<listOfParameters><parameter id="p" value="1" constant="true"/></listOfParameters>`;

function ids(main: string, inner: string): string[] {
  return flattenComposition(readSbml(composition(main, inner))).parameters.map(({ id }) => id);
}

test("a constraint may be deleted by its metaid", () => {
  const deletion = (metaid: string) =>
    `<comp:listOfSubmodels><comp:submodel comp:id="a" comp:modelRef="inner"><comp:listOfDeletions>
      <comp:deletion comp:metaIdRef="${metaid}"/></comp:listOfDeletions></comp:submodel></comp:listOfSubmodels>`;
  const inner = `${parameters()}<listOfConstraints><constraint metaid="bound"/></listOfConstraints>`;
  expect(ids(deletion("bound"), inner)).toEqual(["a__p"]);
  expect(() => ids(deletion("other"), inner)).toThrow("other");
});

test("a nested reference is read in the spelling of the specification and of its drafts", () => {
  for (const name of ["sBaseRef", "sbaseRef"]) {
    const main = `${parameters().replace(
      "/></listOf",
      `><comp:listOfReplacedElements><comp:replacedElement comp:submodelRef="a" comp:idRef="b">
        <comp:${name} comp:idRef="p"/></comp:replacedElement></comp:listOfReplacedElements></parameter></listOf`,
    )}<comp:listOfSubmodels><comp:submodel comp:id="a" comp:modelRef="middle"/></comp:listOfSubmodels>`;
    const text = composition(main, parameters()).replace(
      "</comp:listOfModelDefinitions>",
      `<comp:modelDefinition id="middle"><comp:listOfSubmodels><comp:submodel comp:id="b" comp:modelRef="inner"/>
        </comp:listOfSubmodels></comp:modelDefinition></comp:listOfModelDefinitions>`,
    );
    const { parameters: found } = flattenComposition(readSbml(text));
    expect(found.map(({ id }) => id)).toEqual(["p"]);
  }
});
