import load from "libcellml.js/libcellml.common.js";

/** What libCellML makes of a model. */
export interface Verdict {
  readonly type: string;
  readonly errors: readonly string[];
  readonly states: readonly Named[];
  readonly constants: readonly Named[];
  readonly computed: readonly Named[];
  readonly algebraic: readonly Named[];
  /** Values at the start: of each kind of variable, and rates of the states. */
  readonly start: () => Start;
}

export interface Named {
  readonly component: string;
  readonly variable: string;
}

export interface Start {
  readonly states: readonly number[];
  readonly rates: readonly number[];
  readonly constants: readonly number[];
  readonly computed: readonly number[];
  readonly algebraic: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: the package has no types
type Library = any;

/** Starts libCellML's WebAssembly. */
export async function startLibcellml(): Promise<(text: string) => Verdict> {
  const library: Library = await load();
  return (text) => judge(library, text);
}

function judge(library: Library, text: string): Verdict {
  const model = new library.Parser(false).parseModel(text);
  const analyser = new library.Analyser();
  analyser.analyseModel(model);
  const analysed = analyser.analyserModel();
  const list = (count: number, at: (i: number) => Library): Named[] =>
    Array.from({ length: count }, (_, i) => {
      const variable = at(i).variable();
      return { component: variable.parent().name(), variable: variable.name() };
    });
  return {
    type: library.AnalyserModel.typeAsString(analysed.type()),
    errors: Array.from({ length: analyser.errorCount() }, (_, i) =>
      analyser.error(i).description(),
    ),
    states: list(analysed.stateCount(), (i) => analysed.state(i)),
    constants: list(analysed.constantCount(), (i) => analysed.constant(i)),
    computed: list(analysed.computedConstantCount(), (i) => analysed.computedConstant(i)),
    algebraic: list(analysed.algebraicVariableCount(), (i) => analysed.algebraicVariable(i)),
    start: () => run(codeOf(library, analysed), analysed),
  };
}

function codeOf(library: Library, analysed: Library): string {
  const generator = new library.Generator();
  const profile = library.GeneratorProfile.Profile.C;
  return generator.implementationCodeByProfileEnumeration(analysed, profile);
}

/** Runs generated C as JavaScript: its expressions and array assignments are the same in both. */
function run(code: string, analysed: Library): Start {
  const functions = [...code.matchAll(/^(?:double|void) (\w+)\(([^)]*)\)\n\{\n([\s\S]*?)^\}/gm)]
    .filter(([, name]) => !/^(create|delete)/.test(name as string))
    .map(([, name, parameters = "", body = ""]) => {
      const names = parameters.split(",").map((part) => part.replace(/.*[ *]/, "").trim());
      return `function ${name}(${names.join(", ")}) {\n${body.replace(/^( *)double /gm, "$1let ")}}`;
    });
  const names =
    "abs acos acosh asin asinh atan atanh ceil cos cosh exp floor log log10 max min pow sin sinh sqrt tan tanh";
  const source = `"use strict";
    const {${names.split(" ").join(",")}} = Math; const fabs = abs, fmin = min, fmax = max;
    const NAN = NaN, INFINITY = Infinity, fmod = (a, b) => a % b;
    ${functions.join("\n")}
    initialiseArrays(states, rates, constants, computed, algebraic);
    if (typeof computeComputedConstants === "function")
      computeComputedConstants(0, states, rates, constants, computed, algebraic);
    if (typeof computeRates === "function") computeRates(0, states, rates, constants, computed, algebraic);
    computeVariables(0, states, rates, constants, computed, algebraic);`;
  const zeros = (count: number): number[] => new Array<number>(count).fill(Number.NaN);
  const start = {
    states: zeros(analysed.stateCount()),
    rates: zeros(analysed.stateCount()),
    constants: zeros(analysed.constantCount()),
    computed: zeros(analysed.computedConstantCount()),
    algebraic: zeros(analysed.algebraicVariableCount()),
  };
  new Function("states", "rates", "constants", "computed", "algebraic", source)(
    start.states,
    start.rates,
    start.constants,
    start.computed,
    start.algebraic,
  );
  return start;
}
