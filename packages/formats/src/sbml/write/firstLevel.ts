import type { SbmlModel } from "../document.ts";

/** The model of Level 1 without names that are ids: a rule's is that of its variable. */
export function withoutFirstLevelNames(model: SbmlModel): SbmlModel {
  if (model.level !== 1) return model;
  return { ...model, rules: model.rules.map((rule) => ({ ...rule, name: undefined })) };
}
