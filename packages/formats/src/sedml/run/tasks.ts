import { FormatError, type Place } from "../../errors.ts";
import type {
  SedAbstractTask,
  SedmlDocument,
  SedRepeatedTask,
  SedSetValue,
  SedSimulation,
  SedTask,
  SedVariable,
} from "../document.ts";
import { concatenate, type NumberArray, stack, vector } from "./array.ts";
import { Budget, deepestTask } from "./budget.ts";
import { evaluateNumber } from "./evaluate.ts";
import { type Method, methodOf } from "./kisao.ts";
import type { ModelRun } from "./model.ts";
import { type Models, quantityOf } from "./models.ts";
import { Ranges } from "./ranges.ts";
import { located, outputsOf, simulate } from "./simulate.ts";

/** What tasks need from outside. */
export interface TaskSurroundings {
  readonly document: SedmlDocument;
  readonly models: Models;
  readonly data: (reference: string, place: Place) => Promise<Float64Array>;
  readonly warn: (warning: string) => void;
}

/** The models of a task as it goes on, and what was set in them by the tasks around. */
interface Scene {
  readonly runs: Map<string, ModelRun>;
  readonly wanted: readonly SedVariable[];
  readonly ranges: ReadonlyMap<string, number>;
  /** Changes of the tasks around, in order: they hold again after a reset. */
  readonly standing: readonly Standing[];
  readonly depth: number;
}

interface Standing {
  readonly change: SedSetValue;
  readonly ranges: ReadonlyMap<string, number>;
}

/** Runs the tasks of a document. */
export class Tasks {
  readonly #surroundings: TaskSurroundings;
  readonly #budget = new Budget();
  readonly #methods = new Map<SedSimulation, Method>();

  constructor(surroundings: TaskSurroundings) {
    this.#surroundings = surroundings;
  }

  /** The values of variables over a whole task, each an array along the dimensions of the task. */
  async run(id: string, wanted: readonly SedVariable[], place: Place): Promise<NumberArray[]> {
    const scene = { runs: new Map(), wanted, ranges: new Map(), standing: [], depth: 0 };
    return this.#run(this.#find(id, place), scene);
  }

  #find(id: string, place: Place): SedAbstractTask {
    const task = this.#surroundings.document.tasks.find((candidate) => candidate.id === id);
    if (task === undefined) throw new FormatError(`there is no task "${id}"`, place);
    return task;
  }

  #run(task: SedAbstractTask, scene: Scene): Promise<NumberArray[]> {
    if (task.kind === "task") return this.#simulate(task, scene);
    if (task.kind === "repeatedTask") return this.#repeat(task, scene);
    throw new FormatError(`tasks of kind ${task.element.name} are not run`, task.place);
  }

  async #simulate(task: SedTask, scene: Scene): Promise<NumberArray[]> {
    const { models, document } = this.#surroundings;
    const { modelReference, place } = task;
    const simulation = document.simulations.find(({ id }) => id === task.simulationReference);
    if (simulation === undefined) {
      throw new FormatError(`there is no simulation "${task.simulationReference}"`, place);
    }
    const method = this.#methodOf(simulation);
    const model = await models.runnable(modelReference, place);
    const { content } = await models.changed(modelReference, place);
    const run = await this.#runOf(modelReference, scene, place);
    const stranger = scene.wanted.find(
      (variable) => (variable.modelReference ?? modelReference) !== modelReference,
    );
    if (scene.depth === 0 && stranger !== undefined) {
      throw new FormatError(
        `the task "${task.id}" does not run the model "${stranger.modelReference}"`,
        stranger.place,
      );
    }
    // Where a repeated task runs several models, a variable has no values in the runs of the others.
    const own = scene.wanted.map((variable) =>
      (variable.modelReference ?? modelReference) === modelReference
        ? quantityOf(variable, model, content, document.prefixes)
        : undefined,
    );
    const names = [...new Set(own.filter((name) => name !== undefined))];
    this.#budget.spend(outputsOf(simulation) * (names.length + 1), place);
    const columns = await located(task.id, place, () => simulate(run, simulation, method, names));
    const length = outputsOf(simulation);
    return own.map((name) => {
      const column = name === undefined ? undefined : columns[names.indexOf(name)];
      const unit = name === undefined ? undefined : model.unitOf(name);
      return vector(column ?? new Float64Array(length).fill(Number.NaN), task.id, unit);
    });
  }

  #methodOf(simulation: SedSimulation): Method {
    let method = this.#methods.get(simulation);
    if (method === undefined) {
      method = methodOf(simulation.algorithm, (warning) =>
        this.#surroundings.warn(`simulation "${simulation.id}": ${warning}`),
      );
      this.#methods.set(simulation, method);
    }
    return method;
  }

  async #repeat(task: SedRepeatedTask, scene: Scene): Promise<NumberArray[]> {
    if (scene.depth >= deepestTask) {
      throw new FormatError(`tasks are nested deeper than ${deepestTask}`, task.place);
    }
    const ranges = await Ranges.of(task, {
      data: this.#surroundings.data,
      variables: (range) => this.#values(range.variables, scene),
    });
    const rounds: NumberArray[][] = scene.wanted.map(() => []);
    for (let round = 0; round < ranges.rounds; round++) {
      if (task.resetModel) await this.#reset(task, scene);
      const values = await ranges.values(round, scene.ranges);
      const standing = [...scene.standing];
      for (const change of task.changes) {
        await this.#set(change, values, scene);
        standing.push({ change, ranges: values });
      }
      const inner = { ...scene, ranges: values, standing, depth: scene.depth + 1 };
      const results = await this.#runSubTasks(task, inner);
      for (const [i, result] of results.entries()) rounds[i]?.push(result);
    }
    return rounds.map((arrays) => stack(arrays, task.id));
  }

  /** One round: of each variable one array, the subtasks beside or behind one another. */
  async #runSubTasks(task: SedRepeatedTask, scene: Scene): Promise<NumberArray[]> {
    const parts: NumberArray[][] = scene.wanted.map(() => []);
    for (const subTask of task.subTasks) {
      for (const change of subTask.changes) await this.#set(change, scene.ranges, scene);
      const results = await this.#run(this.#find(subTask.task, subTask.place), scene);
      for (const [i, result] of results.entries()) parts[i]?.push(result);
    }
    return parts.map((arrays) =>
      task.concatenate
        ? concatenate(arrays, `${task.id}:subTasks`)
        : stack(arrays, `${task.id}:subTasks`),
    );
  }

  /** Begins the models of a task anew; what the tasks around have set holds again. */
  async #reset(task: SedRepeatedTask, scene: Scene): Promise<void> {
    for (const id of this.#modelsOf(task, 0)) scene.runs.delete(id);
    for (const { change, ranges } of scene.standing) await this.#set(change, ranges, scene);
  }

  #modelsOf(task: SedAbstractTask, depth: number): Set<string> {
    if (task.kind === "task") return new Set([task.modelReference]);
    if (task.kind !== "repeatedTask" || depth > deepestTask) return new Set();
    const found = new Set(task.changes.map(({ modelReference }) => modelReference));
    for (const subTask of task.subTasks) {
      const inner = this.#find(subTask.task, subTask.place);
      for (const id of this.#modelsOf(inner, depth + 1)) found.add(id);
    }
    return found;
  }

  async #set(
    change: SedSetValue,
    ranges: ReadonlyMap<string, number>,
    scene: Scene,
  ): Promise<void> {
    const { modelReference, place } = change;
    const values = new Map(ranges);
    for (const { id, value } of change.parameters) values.set(id, value);
    for (const [id, value] of await this.#values(change.variables, scene)) values.set(id, value);
    const run = await this.#runOf(modelReference, scene, place);
    run.set(
      await this.#quantity(change, modelReference),
      evaluateNumber(change.math, values, place),
    );
  }

  /** What variables are in the models now. */
  async #values(
    variables: readonly SedVariable[],
    scene: Scene,
  ): Promise<ReadonlyMap<string, number>> {
    const values = new Map<string, number>();
    for (const variable of variables) {
      const { modelReference, place } = variable;
      if (modelReference === undefined) {
        throw new FormatError(`the variable "${variable.id}" names no model`, place);
      }
      const run = await this.#runOf(modelReference, scene, place);
      values.set(variable.id, run.value(await this.#quantity(variable, modelReference)));
    }
    return values;
  }

  async #quantity(
    of: Pick<SedVariable, "target" | "symbol" | "place">,
    modelReference: string,
  ): Promise<string> {
    const { models, document } = this.#surroundings;
    const model = await models.runnable(modelReference, of.place);
    const { content } = await models.changed(modelReference, of.place);
    return quantityOf(of, model, content, document.prefixes);
  }

  async #runOf(model: string, scene: Scene, place: Place): Promise<ModelRun> {
    let run = scene.runs.get(model);
    if (run === undefined) {
      const runnable = await this.#surroundings.models.runnable(model, place);
      run = await located(model, place, async () => runnable.begin());
      scene.runs.set(model, run);
    }
    return run;
  }
}
