"""diffsol (pydiffsol: BDF, compiled by LLVM) on model.diffsl: diffsol_peer.py FOLDER.

Its KLU ends the process (0.6.2), so the choice is between its own sparse and its dense factorisation: the
quicker of the two in a trial.
"""

import json
import os
import sys
import time

import numpy as np
import pydiffsol

from protocol import serve

folder = sys.argv[1]
with open(os.path.join(folder, "problem.json")) as file:
    problem = json.load(file)
with open(os.path.join(folder, "model.diffsl")) as file:
    code = file.read()
times = np.linspace(0, problem["end"], problem["intervals"] + 1)


def compiled(matrix):
    return pydiffsol.Ode(
        code,
        jit_backend=pydiffsol.llvm,
        scalar_type=pydiffsol.f64,
        matrix_type=matrix,
        linear_solver=pydiffsol.lu,
        ode_solver=pydiffsol.bdf,
    )


def solve(model, rtol):
    # One absolute tolerance for all states: the strictest of them.
    model.rtol, model.atol = rtol, rtol * min(problem["scale"])
    return model.solve_dense(np.array([]), times)


def trial(model):
    best = float("inf")
    for _ in range(2):
        before = time.process_time()
        solve(model, 1e-4)
        best = min(best, time.process_time() - before)
    return best


models = [compiled(matrix) for matrix in (pydiffsol.nalgebra_dense, pydiffsol.faer_sparse)]
quickest = min(models, key=trial)
serve(
    lambda rtol: solve(quickest, rtol),
    lambda result: np.ascontiguousarray(result.ys.T),
    f"diffsol {pydiffsol.diffsol_version()}",
)
