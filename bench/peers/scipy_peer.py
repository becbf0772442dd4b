"""SciPy on the equations of model.py: scipy_peer.py METHOD FOLDER RTOL REPETITIONS OUTPUT_FILE.

METHOD is lsoda (solve_ivp as people call it), odeint (LSODA's own loop with the analytic Jacobian)
or bdf (solve_ivp with the analytic sparse Jacobian).
"""

import json
import sys
import time

method, folder, rtol, repetitions, target = sys.argv[1:]
rtol = float(rtol)
sys.path.insert(0, folder)

import model
import numpy as np
import scipy
from scipy.integrate import odeint, solve_ivp
from scipy.sparse import csc_matrix

n = len(model.START)
rows, columns = np.array(model.ROWS), np.array(model.COLUMNS)
pointers = np.searchsorted(columns, np.arange(n + 1))
atol = rtol * np.array(model.SCALE)
counts = {"steps": 0, "rhs": 0}


def rates(t, y):
    counts["rhs"] += 1
    return model.rates(t, y)


def dense(t, y):
    full = np.zeros((n, n))
    full[rows, columns] = model.slopes(t, y)
    return full


def sparse(t, y):
    return csc_matrix((model.slopes(t, y), rows, pointers), shape=(n, n))


def integrate(times, y):
    """The states at `times`, from `y` at the first of them."""
    if method == "odeint":
        found, info = odeint(rates, y, times, tfirst=True, Dfun=dense, rtol=rtol, atol=atol,
                             mxstep=10**7, full_output=True, tcrit=[times[-1]])
        counts["steps"] += int(info["nst"][-1])
        return found
    settings = {"method": "LSODA"} if method == "lsoda" else {"method": "BDF", "jac": sparse}
    found = solve_ivp(rates, (times[0], times[-1]), y, t_eval=times, rtol=rtol, atol=atol,
                      **settings)
    if not found.success:
        raise SystemExit(found.message)
    return found.y.T


def run():
    counts["steps"] = counts["rhs"] = 0
    doses = model.DOSES
    output = np.empty((model.HOURS + 1, n))
    y = np.array(model.START)
    stops = sorted({round(at) for at, _, _ in doses} | {0, model.HOURS})
    for k, stop in enumerate(stops):
        for at, state, amount in doses:
            if at == stop:
                y[state] += amount
        output[stop] = y
        if k + 1 < len(stops):
            times = np.arange(stop, stops[k + 1] + 1, dtype=float)
            output[stop + 1 : stops[k + 1] + 1] = integrate(times, y)[1:]
            y = output[stops[k + 1]].copy()
    return output


seconds = []
for _ in range(int(repetitions)):
    before = time.process_time()
    result = run()
    seconds.append(time.process_time() - before)
result.tofile(target)
print(json.dumps({"seconds": seconds, "version": scipy.__version__, **counts}))
