"""The loop of a peer in Python: requests from standard input, a line of JSON for each.

A request is "RTOL WARM_UP_SECONDS SECONDS OUTPUT_FILE". Times are CPU time of the process; the
quickest batch after the warm-up counts, a batch lasts 20 ms or one run, whichever is longer.
"""

import json
import sys
import time


def measure(run, rtol, warm_up, wanted):
    """Time of a run, the number of runs it comes from, and what the last one gave."""
    clock = time.process_time
    before, warm = clock(), 0
    while True:
        result = run(rtol)
        warm += 1
        one = (clock() - before) / warm
        if one >= 5 or clock() - before >= warm_up:
            break
    if one >= 5 or wanted <= 0:
        return one, warm, result
    batch = 1 + int(0.02 / max(one, 1e-9))
    best, total, batches = float("inf"), 0.0, 0
    while batches < 3 or total < wanted:
        before = clock()
        for _ in range(batch):
            result = run(rtol)
        took = clock() - before
        best = min(best, took / batch)
        total += took
        batches += 1
    return best, batch * batches, result


def serve(run, output, about):
    """Answers requests: `run(rtol)` is timed, `output(its result)` is an array of floats to be kept."""
    answers = sys.stdout
    sys.stdout = sys.stderr  # what libraries print is no answer
    say = lambda told: print(json.dumps(told), file=answers, flush=True)
    say({"ready": True, "about": about})
    for line in sys.stdin:
        rtol, warm_up, wanted, target = line.split()
        try:
            best, runs, result = measure(run, float(rtol), float(warm_up), float(wanted))
            output(result).tofile(target)
            say({"seconds": best, "runs": runs})
        except Exception as problem:
            say({"error": (str(problem).strip().splitlines() or [type(problem).__name__])[0][:300]})
