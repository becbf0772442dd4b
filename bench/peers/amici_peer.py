"""AMICI on model.xml: amici_peer.py FOLDER [--build].

With --build the model is translated to C++ and compiled, which takes a minute or more, and kept for as
long as the file stays the same. What is timed is the simulation: CVODES' BDF with KLU, no sensitivities.
"""

import hashlib
import json
import logging
import os
import shutil
import sys

# AMICI's build looks for cmake and ninja of its own environment.
os.environ["PATH"] = os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"]

folder = sys.argv[1]
with open(os.path.join(folder, "problem.json")) as file:
    problem = json.load(file)
source = os.path.join(folder, "model.xml")
with open(source, "rb") as file:
    key = hashlib.sha256(file.read()).hexdigest()[:16]
place = os.path.join(folder, "amici", key)
name = f"model_{key}"
done = os.path.join(place, "built")


# Before the imports, which take seconds.
if "--build" not in sys.argv and not os.path.exists(done):
    raise SystemExit("not compiled for AMICI: bench/setup --amici")

import libsbml
import numpy as np

import amici
import amici.sim.sundials
from amici.importers.sbml import SbmlImporter
from protocol import serve


def build():
    shutil.rmtree(os.path.join(folder, "amici"), ignore_errors=True)
    os.makedirs(place)
    try:
        SbmlImporter(source).sbml2amici(
            name, place, generate_sensitivity_code=False, verbose=logging.ERROR
        )
        told = ""
    except Exception as problem:
        told = (str(problem).strip().splitlines() or ["it failed"])[0]
    with open(done, "w") as file:
        file.write(told)


if not os.path.exists(done):
    build()
with open(done) as file:
    refusal = file.read()
if refusal:
    raise SystemExit(f"AMICI cannot translate it: {refusal[:200]}")
if "--build" in sys.argv:
    raise SystemExit
model = amici.import_model_module(name, place).get_model()
model.set_timepoints(np.linspace(0, problem["end"], problem["intervals"] + 1).tolist())
solver = model.create_solver()
solver.set_max_steps(10**7)


def conversions():
    """Column and factor from AMICI's states, amounts or concentrations, to those asked for."""
    document = libsbml.readSBML(source)
    places = {one: k for k, one in enumerate(model.get_state_ids())}
    for one in problem["selections"]:
        species = document.getModel().getSpecies(one["id"])
        factor = 1.0
        if species is not None:
            size = document.getModel().getCompartment(species.getCompartment()).getSize()
            has = "amount" if species.getHasOnlySubstanceUnits() else "concentration"
            if has != one["kind"]:
                factor = size if one["kind"] == "amount" else 1 / size
        yield places[one["id"]], factor


columns, factors = map(list, zip(*conversions()))


def run(rtol):
    solver.set_relative_tolerance(rtol)
    solver.set_absolute_tolerance(rtol * min(problem["scale"]))
    result = model.simulate(solver=solver)
    if result.status != 0:
        raise RuntimeError(f"AMICI gave up with status {result.status}")
    return result


serve(
    run,
    lambda result: np.ascontiguousarray(np.asarray(result.x)[:, columns] * factors),
    f"AMICI {amici.__version__}",
)
