import { evaluate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { partNetRates } from "../../src/sedml/run/netRates.ts";
import { ensemble } from "../../src/stochastic/ensemble.ts";
import { decay, generators, report, run, targets, timeCourse } from "./experiment.ts";

const many = decay.replace('initialConcentration="5"', 'initialConcentration="200"');

/** A and B turn into one another; the law is the difference of both ways, through a function. */
const exchange = `<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model>
  <listOfFunctionDefinitions><functionDefinition id="net"><math xmlns="http://www.w3.org/1998/Math/MathML"><lambda><bvar><ci>x</ci></bvar><bvar><ci>y</ci></bvar><apply><minus/><apply><times/><cn>3</cn><ci>x</ci></apply><ci>y</ci></apply></lambda></math></functionDefinition></listOfFunctionDefinitions>
  <listOfCompartments><compartment id="c" size="1" constant="true"/></listOfCompartments>
  <listOfSpecies>
    <species id="A" compartment="c" initialAmount="80" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
    <species id="B" compartment="c" initialAmount="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/>
  </listOfSpecies>
  <listOfReactions><reaction id="r" reversible="true" fast="false">
    <listOfReactants><speciesReference species="A" stoichiometry="1" constant="true"/></listOfReactants>
    <listOfProducts><speciesReference species="B" stoichiometry="1" constant="true"/></listOfProducts>
    <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><divide/><apply><times/><ci>c</ci><apply><ci>net</ci><ci>A</ci><ci>B</ci></apply></apply><cn>2</cn></apply></math></kineticLaw>
  </reaction></listOfReactions>
</model></sbml>`;

describe("a rate that is a difference", () => {
  it("is parted into two reactions whose equilibrium is binomial", () => {
    const { model, parted } = partNetRates(readSbml(exchange).model, 1000);
    expect(parted).toEqual(["r"]);
    expect(model.reactions.map(({ id }) => id)).toEqual(["r.forward", "r.backward"]);
    const { columns } = ensemble(model, {
      start: 0,
      end: 20,
      steps: 1,
      seed: 7,
      runs: 2000,
      variables: ["B", "r"],
    });
    // Of 80 molecules each is B with the chance 3/4.
    const b = columns.get("B")!;
    expect(Math.abs(b.mean[1]! - 60)).toBeLessThan((4 * Math.sqrt(15)) / Math.sqrt(2000));
    expect(b.sd[1]! / Math.sqrt(15)).toBeCloseTo(1, 1);
    expect(columns.get("r")!.mean[0]).toBe(120);
  });

  it("runs backwards alone where it is negative throughout", () => {
    const law = /<kineticLaw>.*<\/kineticLaw>/;
    const minus =
      '<kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><apply><times/><cn>-2</cn><ci>A</ci><apply><minus/><ci>B</ci></apply></apply></apply></math></kineticLaw>';
    const { model } = partNetRates(readSbml(exchange.replace(law, minus)).model, 1000);
    const [reaction, ...others] = model.reactions;
    expect(others).toEqual([]);
    expect(reaction?.id).toBe("r.backward");
    expect(reaction?.reactants.map(({ species }) => species)).toEqual(["B"]);
    const lookup = (name: string): number => (name === "A" ? 3 : 5);
    expect(evaluate(reaction!.kineticLaw!.math!, lookup)).toBe(30);
  });

  it("leaves other reactions as they are", () => {
    const plain = exchange.replace("<minus/>", "<plus/>");
    const { model, parted } = partNetRates(readSbml(plain).model, 1000);
    expect(parted).toEqual([]);
    expect(model.reactions.map(({ id }) => id)).toEqual(["r"]);
  });
});

describe("a stochastic task", () => {
  const simulations = timeCourse.replace(
    '<algorithm kisaoID="KISAO:0000019"/>',
    '<algorithm kisaoID="KISAO:0000029"><listOfAlgorithmParameters><algorithmParameter kisaoID="KISAO:0000488" value="5"/></listOfAlgorithmParameters></algorithm>',
  );
  const again = (reset: boolean) =>
    `<task id="task" modelReference="m" simulationReference="sim"/><repeatedTask id="again" range="r" resetModel="${reset}"><listOfRanges><vectorRange id="r"><value>1</value><value>2</value></vectorRange></listOfRanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`;
  const experiment = (reset: boolean) =>
    run(
      {
        simulations,
        models: '<model id="m" language="urn:sedml:language:sbml" source="many.xml"/>',
        tasks: again(reset),
        generators: generators("again", { S: targets.S, T: targets.T }),
        outputs: report("time", "S", "T"),
      },
      { "many.xml": many },
    );

  it("draws anew in each round, and the same for the same seed", async () => {
    const { values } = await experiment(true);
    expect((await experiment(true)).values("S")).toEqual(values("S"));
    expect(values("S").slice(0, 5)).not.toEqual(values("S").slice(5));
    // Concentrations in a volume of 2, beside amounts: the sum of amounts stays.
    for (const [k, s] of values("S").entries()) expect(2 * s + values("T")[k]!).toBe(400);
    expect(values("S")[0]).toBe(200);
    expect(values("S")[5]).toBe(200);
  });

  it("goes on from its last state without a reset", async () => {
    const { values } = await experiment(false);
    expect(values("S")[5]).toBe(values("S")[4]);
    expect(values("S")[9]).toBeLessThan(values("S")[5]!);
    expect(values("time")).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });
});
