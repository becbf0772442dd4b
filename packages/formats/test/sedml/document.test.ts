import { describe, expect, it } from "vitest";
import { readSedml } from "../../src/sedml/read/sedml.ts";
import { writeSedml } from "../../src/sedml/write/sedml.ts";
import { generator, math, sedml, targets, withoutPlaces } from "./experiment.ts";

const calculation = `<listOfVariables><variable id="v" modelReference="m" target="${targets.S}"/></listOfVariables><listOfParameters><parameter id="p" name="a &quot;p&quot;" value="1e-30"/></listOfParameters>${math("<piecewise><piece><ci>p</ci><apply><and/><apply><lt/><ci>v</ci><cn>3</cn></apply><true/></apply></piece><otherwise><cn>2</cn></otherwise></piecewise>")}`;

/** Everything that Version 4 can say, once. */
const whole = sedml({
  data: '<dataDescription id="d" source="x.csv" format="urn:sedml:format:csv"><dimensionDescription><compositeDescription indexType="integer" name="Index"/></dimensionDescription><listOfDataSources><dataSource id="s" indexSet="Index"><listOfSlices><slice reference="Index" value="1" startIndex="0" endIndex="3"/></listOfSlices></dataSource></listOfDataSources></dataDescription>',
  models: `<model id="m" name="a &lt; b" language="urn:sedml:language:sbml" source="decay.xml"><notes><p xmlns="http://www.w3.org/1999/xhtml">Why <b>so</b></p></notes><listOfChanges><changeAttribute target="${targets.k}/@value" newValue=" 1 "/><addXML target="${targets.S}"><newXML><x xmlns="urn:x" a="1">t</x></newXML></addXML><changeXML target="${targets.S}"><newXML><x xmlns="urn:x"/></newXML></changeXML><removeXML target="${targets.T}"/><computeChange target="${targets.S}">${calculation}</computeChange></listOfChanges></model>`,
  simulations:
    '<uniformTimeCourse id="u" initialTime="-1" outputStartTime="0" outputEndTime="1e3" numberOfSteps="7"><algorithm kisaoID="KISAO:0000019" name="CVODE"><listOfAlgorithmParameters><algorithmParameter kisaoID="KISAO:0000211" value="1e-9"><listOfAlgorithmParameters><algorithmParameter kisaoID="KISAO:0000001" value=""/></listOfAlgorithmParameters></algorithmParameter></listOfAlgorithmParameters></algorithm></uniformTimeCourse><oneStep id="o" step="0.1"><algorithm kisaoID="KISAO:0000088"/></oneStep><steadyState id="st"><algorithm kisaoID="KISAO:0000282"/></steadyState><analysis id="an"><algorithm kisaoID="KISAO:0000282"/></analysis>',
  tasks: `<task id="t" modelReference="m" simulationReference="u"/><repeatedTask id="r" range="a" resetModel="false" concatenate="true"><listOfRanges><uniformRange id="a" start="1" end="2" numberOfSteps="3" type="log"/><vectorRange id="b"><value>1</value><value>-INF</value></vectorRange><functionalRange id="c" range="a">${calculation}</functionalRange><dataRange id="e" sourceReference="#s"/></listOfRanges><listOfChanges><setValue modelReference="m" target="${targets.S}" range="a">${calculation}</setValue></listOfChanges><listOfSubTasks><subTask order="2" task="t"><listOfChanges><setValue modelReference="m" target="${targets.S}">${calculation}</setValue></listOfChanges></subTask><subTask order="1" task="t"/></listOfSubTasks></repeatedTask>`,
  generators: generator(
    "g",
    `target="${targets.S}" taskReference="r" symbol="KISAO:0000836" dimensionTerm="KISAO:0000841"`,
    '<apply><csymbol encoding="text" definitionURL="http://sed-ml.org/#max">max</csymbol><ci>v_g</ci></apply>',
  ),
  outputs:
    '<report id="rep"><listOfDataSets><dataSet id="ds" label="l" dataReference="g"/></listOfDataSets></report><plot2D id="p" legend="false"><xAxis name="x" type="log10" min="1" max="2" grid="true" reverse="true"/><yAxis type="linear"/><rightYAxis type="linear"/><listOfCurves><curve id="c" order="1" type="bar" style="sty" yAxis="right" xDataReference="g" yDataReference="g" xErrorUpper="g" xErrorLower="g" yErrorUpper="g" yErrorLower="g"/><shadedArea id="sh" order="0" xDataReference="g" yDataReferenceFrom="g" yDataReferenceTo="g"/></listOfCurves></plot2D><plot3D id="q"><zAxis type="log10"/><listOfSurfaces><surface id="su" type="heatMap" order="0" xDataReference="g" yDataReference="g" zDataReference="g"/></listOfSurfaces></plot3D><figure id="f" numRows="1" numCols="2"><listOfSubPlots><subPlot plot="p" row="1" col="1" rowSpan="1" colSpan="2"/></listOfSubPlots></figure>',
  styles:
    '<style id="sty" baseStyle="other"><line type="dashDotDot" color="#11223344" thickness="2.5"/><marker type="square" size="3" fill="#112233" lineColor="#445566"/><fill color="#778899"/></style>',
});

describe("a SED-ML document", () => {
  it("is the same after it was written and read", () => {
    const document = readSedml(whole);
    const text = writeSedml(document);
    expect(withoutPlaces(readSedml(text))).toEqual(withoutPlaces(document));
    expect(writeSedml(readSedml(text))).toBe(text);
  });

  it("counts steps alike in all versions", () => {
    const old = readSedml(sedml({ version: 3 }));
    const [simulation] = old.simulations;
    expect(simulation).toMatchObject({ kind: "uniformTimeCourse", steps: 4 });
    expect(writeSedml(old)).toContain('numberOfPoints="4"');
    expect(writeSedml({ ...old, version: 4 })).toContain('numberOfSteps="4"');
  });

  it("puts subtasks and curves in their order", () => {
    const { tasks, outputs } = readSedml(whole);
    const repeated = tasks.find(({ kind }) => kind === "repeatedTask");
    expect(repeated).toMatchObject({ subTasks: [{ order: 1 }, { order: 2 }] });
    expect(outputs[1]).toMatchObject({ curves: [{ id: "sh" }, { id: "c" }] });
  });

  it("keeps what came with Version 4 out of older ones", () => {
    const document = readSedml(whole);
    expect(() => writeSedml({ ...document, version: 3 })).toThrow("figures need SED-ML Version 4");
    const outputs = document.outputs.filter(({ kind }) => kind === "report");
    expect(() => writeSedml({ ...document, version: 2, outputs })).toThrow(
      "styles need SED-ML Version 4",
    );
  });
});
