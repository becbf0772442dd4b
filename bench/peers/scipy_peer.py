"""SciPy's LSODA (odeint: its own loop, with the analytic Jacobian) on model.py: scipy_peer.py FOLDER."""

import sys

sys.path.insert(0, sys.argv[1])

import model
import numpy as np
import scipy
from scipy.integrate import odeint

from protocol import serve

n = len(model.START)
rows, columns = np.array(model.ROWS), np.array(model.COLUMNS)
scale = np.array(model.SCALE)
times = np.arange(model.INTERVALS + 1) * model.END / model.INTERVALS


def jacobian(t, y):
    full = np.zeros((n, n))
    full[rows, columns] = model.slopes(t, y)
    return full


def run(rtol):
    output = np.empty((model.INTERVALS + 1, n))
    y = np.array(model.START)
    stops = sorted({at for at, _, _ in model.DOSES} | {0, model.INTERVALS})
    for k, stop in enumerate(stops):
        for at, state, amount in model.DOSES:
            if at == stop:
                y[state] += amount
        output[stop] = y
        if k + 1 == len(stops):
            return output
        span = slice(stop, stops[k + 1] + 1)
        found, told = odeint(model.rates, y, times[span], tfirst=True, Dfun=jacobian, rtol=rtol,
                             atol=rtol * scale, mxstep=10**7, tcrit=[times[stops[k + 1]]],
                             full_output=True)
        if told["message"] != "Integration successful.":
            raise RuntimeError(told["message"])
        output[span] = found
        y = found[-1].copy()


serve(run, lambda output: output, f"SciPy {scipy.__version__}")
