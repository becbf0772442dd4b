"""libRoadRunner on model.xml: libroadrunner_peer.py FOLDER.

The model is compiled once; what is timed is `simulate`, with the output at the times asked for and
with a tolerance for each state.
"""

import json
import os
import sys

import numpy as np
import roadrunner

from protocol import serve

folder = sys.argv[1]
with open(os.path.join(folder, "problem.json")) as file:
    problem = json.load(file)
roadrunner.Logger.setLevel(roadrunner.Logger.LOG_ERROR)
model = roadrunner.RoadRunner(os.path.join(folder, "model.xml"))
model.setIntegrator("cvode")
model.integrator.setValue("maximum_num_steps", 10_000_000)
chosen = problem["selections"]
model.timeCourseSelections = [
    f"[{one['id']}]" if one["kind"] == "concentration" else one["id"] for one in chosen
]


def state_vector():
    """The names of what is integrated, in order."""
    size = len(model.integrator.getAbsoluteToleranceVector())
    return [model.model.getStateVectorId(k) for k in range(size)]


def scales():
    """The share of rtol that is the absolute tolerance of each state; species count as amounts."""
    species = set(model.model.getFloatingSpeciesIds())
    found = {}
    for one, scale in zip(chosen, problem["scale"]):
        name = one["id"]
        if one["kind"] == "concentration" and name in species:
            amount, concentration = model.getValue(name), model.getValue(f"[{name}]")
            scale *= amount / concentration if concentration else 1
        found[name] = scale
    return np.array([found.get(name, min(problem["scale"])) for name in state_vector()])


share = scales()


def run(rtol):
    model.resetAll()
    model.integrator.setValue("relative_tolerance", rtol)
    model.integrator.setValue("absolute_tolerance", list(rtol * share))
    return model.simulate(0, problem["end"], problem["intervals"] + 1)


serve(run, np.array, f"libRoadRunner {roadrunner.__version__}")
