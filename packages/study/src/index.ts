/**
 * Studies on many patients, on the threads of one machine: ensembles of a model, virtual populations and
 * sensitivity studies. Node only.
 *
 * @packageDocumentation
 */

export type { Variation } from "./population/variation.ts";
export { variations } from "./population/variation.ts";
export type { PopulationOptions, VirtualPerson } from "./population/virtualAdults.ts";
export { virtualAdults } from "./population/virtualAdults.ts";
export type { PoolOptions, ThreadedEnsembleOptions } from "./runEnsemble.ts";
export { runEnsemble } from "./runEnsemble.ts";
export type { SensitivityOptions } from "./sensitivity/sensitivityRuns.ts";
export type { StudyOptions, StudyResult } from "./study/runStudy.ts";
export { runStudy } from "./study/runStudy.ts";
export type { PatientList, StudyPlan, StudyRequest } from "./study/studyPlan.ts";
export { planStudy } from "./study/studyPlan.ts";
export type { StudyRow } from "./study/studyTable.ts";
export type { ComparedCorrelation } from "./summary/comparedCorrelations.ts";
export { compareCorrelations } from "./summary/comparedCorrelations.ts";
export { populationReport } from "./summary/populationReport.ts";
export type { Correlation, StudySummary } from "./summary/studySummary.ts";
export { summariseStudy } from "./summary/studySummary.ts";
