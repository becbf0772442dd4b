import type { Input } from "./input.ts";
import { zip } from "./zip.ts";

const math = 'xmlns="http://www.w3.org/1998/Math/MathML"';

const sbml = `<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
<model id="m" timeUnits="second">
<listOfFunctionDefinitions><functionDefinition id="f"><math ${math}><lambda><bvar><ci>u</ci></bvar><apply><power/><ci>u</ci><cn>2</cn></apply></lambda></math></functionDefinition></listOfFunctionDefinitions>
<listOfUnitDefinitions><unitDefinition id="nM"><listOfUnits><unit kind="mole" exponent="1" scale="-9" multiplier="1"/></listOfUnits></unitDefinition></listOfUnitDefinitions>
<listOfCompartments><compartment id="c" size="2" constant="true"/></listOfCompartments>
<listOfSpecies><species id="s" compartment="c" initialAmount="1" hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/><species id="q" compartment="c" initialConcentration="0" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/></listOfSpecies>
<listOfParameters><parameter id="k" value="0.5" constant="true" units="nM"/><parameter id="x" value="1" constant="false"/><parameter id="y" constant="false"/><parameter id="z" constant="false"/></listOfParameters>
<listOfInitialAssignments><initialAssignment symbol="q"><math ${math}><apply><sin/><ci>k</ci></apply></math></initialAssignment></listOfInitialAssignments>
<listOfRules><rateRule variable="x"><math ${math}><apply><minus/><apply><csymbol definitionURL="http://www.sbml.org/sbml/symbols/delay">delay</csymbol><ci>x</ci><cn>0.1</cn></apply></apply></math></rateRule>
<assignmentRule variable="y"><math ${math}><apply><times/><ci>k</ci><apply><ci>f</ci><csymbol definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol></apply></apply></math></assignmentRule>
<algebraicRule><math ${math}><apply><minus/><ci>z</ci><apply><csymbol definitionURL="http://www.sbml.org/sbml/symbols/rateOf">rateOf</csymbol><ci>x</ci></apply></apply></math></algebraicRule></listOfRules>
<listOfReactions><reaction id="r" reversible="false"><listOfReactants><speciesReference species="s" stoichiometry="1" constant="true"/></listOfReactants><listOfProducts><speciesReference id="n" species="q" stoichiometry="2" constant="false"/></listOfProducts><kineticLaw><math ${math}><apply><times/><ci>k</ci><ci>s</ci><ci>c</ci></apply></math><listOfLocalParameters><localParameter id="k" value="1"/></listOfLocalParameters></kineticLaw></reaction></listOfReactions>
<listOfEvents><event id="e" useValuesFromTriggerTime="true"><trigger initialValue="false" persistent="true"><math ${math}><apply><gt/><ci>q</ci><cn>0.3</cn></apply></math></trigger><delay><math ${math}><cn>0.1</cn></math></delay><priority><math ${math}><cn>1</cn></math></priority><listOfEventAssignments><eventAssignment variable="s"><math ${math}><piecewise><piece><cn>1</cn><apply><lt/><ci>s</ci><ci>k</ci></apply></piece><otherwise><ci>s</ci></otherwise></piecewise></math></eventAssignment></listOfEventAssignments></event></listOfEvents>
</model></sbml>`;

const levelOne = `<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model name="m"><listOfCompartments><compartment name="c" volume="1"/></listOfCompartments><listOfSpecies><species name="s" compartment="c" initialAmount="1"/></listOfSpecies><listOfParameters><parameter name="k" value="0.1"/></listOfParameters><listOfRules><parameterRule name="k" formula="1 - exp(-2 * s)^2 / pow(3, k0)"/></listOfRules><listOfReactions><reaction name="r"><listOfReactants><speciesReference species="s"/></listOfReactants><kineticLaw formula="k*s"><listOfParameters><parameter name="k0" value="2"/></listOfParameters></kineticLaw></reaction></listOfReactions></model></sbml>`;

const comp = `<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" level="3" version="1" comp:required="true"><model id="top"><listOfParameters><parameter id="p" value="2" constant="false"><comp:listOfReplacedElements><comp:replacedElement comp:submodelRef="a" comp:portRef="px"/></comp:listOfReplacedElements></parameter><parameter id="h" value="3" constant="true"/></listOfParameters><comp:listOfSubmodels><comp:submodel comp:id="a" comp:modelRef="inner" comp:timeConversionFactor="h"/><comp:submodel comp:id="b" comp:modelRef="inner"><comp:listOfDeletions><comp:deletion comp:idRef="y"/></comp:listOfDeletions></comp:submodel></comp:listOfSubmodels></model><comp:listOfModelDefinitions><comp:modelDefinition id="inner"><listOfParameters><parameter id="x" value="1" constant="false"/><parameter id="y" value="1" constant="false"/></listOfParameters><listOfRules><rateRule variable="x"><math ${math}><apply><minus/><ci>x</ci></apply></math></rateRule></listOfRules><comp:listOfPorts><comp:port comp:id="px" comp:idRef="x"/></comp:listOfPorts></comp:modelDefinition></comp:listOfModelDefinitions></sbml>`;

const cellml = `<model xmlns="http://www.cellml.org/cellml/2.0#" name="m"><units name="ms"><unit units="second" prefix="milli"/></units><component name="a"><variable name="t" units="ms" interface="public_and_private"/><variable name="x" units="dimensionless" initial_value="1"/><math ${math} xmlns:cellml="http://www.cellml.org/cellml/2.0#"><apply><eq/><apply><diff/><bvar><ci>t</ci></bvar><ci>x</ci></apply><apply><times/><ci>x</ci><cn cellml:units="dimensionless">-1</cn></apply></apply></math></component><component name="b"><variable name="t" units="second" interface="public"/><variable name="z" units="dimensionless"/><math ${math}><apply><eq/><apply><exp/><ci>z</ci></apply><ci>t</ci></apply></math></component><connection component_1="a" component_2="b"><map_variables variable_1="t" variable_2="t"/></connection></model>`;

const antimony = `function f(x, y)
  x^2 + y
end
model inner(k)
  species A in c, B; compartment c = 1;
  A = 1; B = 0; k = 0.5;
  J1: A -> 2 B; k*A - f(B, 1)/3;
  at (time > 1), t0=false: A = A + 1;
end
model *top()
  sub: inner(z); z := sin(time); y' = -y; y = 3;
  unit ms = 1e-3 second; y has ms;
end`;

const sedml = `<sedML xmlns="http://sed-ml.org/sed-ml/level1/version3" level="1" version="3" xmlns:s="http://www.sbml.org/sbml/level3/version2/core"><listOfModels><model id="m" language="urn:sedml:language:sbml" source="m.xml"><listOfChanges><changeAttribute target="/s:sbml/s:model/s:listOfParameters/s:parameter[@id='k']/@value" newValue="2"/></listOfChanges></model></listOfModels><listOfSimulations><uniformTimeCourse id="u" initialTime="0" outputStartTime="0" outputEndTime="1" numberOfPoints="10"><algorithm kisaoID="KISAO:0000019"><listOfAlgorithmParameters><algorithmParameter kisaoID="KISAO:0000209" value="1e-6"/></listOfAlgorithmParameters></algorithm></uniformTimeCourse></listOfSimulations><listOfTasks><task id="t" modelReference="m" simulationReference="u"/><repeatedTask id="rt" resetModel="true" range="ra"><listOfRanges><uniformRange id="ra" start="0" end="1" numberOfPoints="3" type="linear"/></listOfRanges><listOfSubTasks><subTask order="1" task="t"/></listOfSubTasks></repeatedTask></listOfTasks><listOfDataGenerators><dataGenerator id="g"><math ${math}><ci>v</ci></math><listOfVariables><variable id="v" taskReference="t" target="/s:sbml/s:model/s:listOfSpecies/s:species[@id='s']"/></listOfVariables></dataGenerator><dataGenerator id="tt"><math ${math}><ci>w</ci></math><listOfVariables><variable id="w" taskReference="rt" symbol="urn:sedml:symbol:time"/></listOfVariables></dataGenerator></listOfDataGenerators><listOfOutputs><report id="o"><listOfDataSets><dataSet id="d" label="s" dataReference="g"/></listOfDataSets></report><plot2D id="p"><listOfCurves><curve id="c" logX="false" logY="true" xDataReference="tt" yDataReference="g"/></listOfCurves></plot2D></listOfOutputs></sedML>`;

const format = "http://identifiers.org/combine.specifications";
const manifest = `<omexManifest xmlns="${format}/omex-manifest"><content location="." format="${format}/omex"/><content location="./e.sedml" format="${format}/sed-ml" master="true"/><content location="./m.xml" format="${format}/sbml"/></omexManifest>`;

const settings =
  "start: 0\nduration: 5\nsteps: 50\nvariables: s, q\nabsolute: 1e-4\nrelative: 1e-4\namount: s\nconcentration: q\n";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const written = (kind: Input["kind"], text: string): Input => ({ kind, bytes: bytesOf(text) });

/** Small files written for the purpose, which reach every part of the readers. */
export const own: readonly Input[] = [
  written("sbml", sbml),
  written("sbml", levelOne),
  written("sbml", comp),
  written("cellml", cellml),
  written("antimony", antimony),
  written("sedml", sedml),
  {
    kind: "omex",
    bytes: zip([
      ["manifest.xml", bytesOf(manifest)],
      ["e.sedml", bytesOf(sedml)],
      ["m.xml", bytesOf(sbml)],
    ]),
  },
  written("settings", settings),
  written("results", "time,s,q\n0,1,INF\n1,NaN,-2e-3\n"),
];
