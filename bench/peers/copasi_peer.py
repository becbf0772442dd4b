"""COPASI's LSODA on model.xml: copasi_peer.py FOLDER.

The model is imported once; what is timed is the time course task. COPASI scales the absolute
tolerance by the start value of each state, as the engine does.
"""

import json
import os
import sys

import COPASI
import numpy as np

from protocol import serve

folder = sys.argv[1]
with open(os.path.join(folder, "problem.json")) as file:
    problem = json.load(file)
data = COPASI.CRootContainer.addDatamodel()
if not data.importSBML(os.path.join(folder, "model.xml")):
    raise SystemExit(COPASI.CCopasiMessage.getAllMessageText())
task = data.getTask("Time-Course")
task.setMethodType(COPASI.CTaskEnum.Method_deterministic)
course = task.getProblem()
course.setDuration(problem["end"])
course.setStepNumber(problem["intervals"])
course.setTimeSeriesRequested(True)
method = task.getMethod()
method.getParameter("Max Internal Steps").setIntValue(10**7)


def run(rtol):
    method.getParameter("Relative Tolerance").setDblValue(rtol)
    method.getParameter("Absolute Tolerance").setDblValue(rtol * 1e-3)
    if not task.process(True):
        raise RuntimeError(COPASI.CCopasiMessage.getAllMessageText() or "the task failed")


def constant(one):
    """What COPASI finds to be constant is not in its series."""
    for species in data.getModel().getMetabolites():
        if species.getSBMLId() == one["id"]:
            if one["kind"] == "concentration":
                return species.getInitialConcentration()
            return species.getInitialValue() / data.getModel().getQuantity2NumberFactor()
    raise KeyError(f"COPASI has no series of {one['id']}")


def output(_):
    series = task.getTimeSeries()
    places = {series.getSBMLId(k, data): k for k in range(series.getNumVariables())}
    per_amount = data.getModel().getQuantity2NumberFactor()
    rows = range(series.getRecordedSteps())
    columns = []
    for one in problem["selections"]:
        k = places.get(one["id"])
        if k is None:
            columns.append([constant(one)] * len(rows))
        elif one["kind"] == "amount":
            columns.append([series.getData(row, k) / per_amount for row in rows])
        else:
            columns.append([series.getConcentrationData(row, k) for row in rows])
    return np.ascontiguousarray(np.array(columns).T)


serve(run, output, f"COPASI {COPASI.__version__}")
