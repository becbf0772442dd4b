/* CVODE on the equations of model.h. It reads requests from standard input, a line each,
   "RTOL WARM_UP_SECONDS SECONDS OUTPUT_FILE", and answers each with a line of JSON.
   With -DKLU sparse factorisation by SuiteSparse's KLU, else dense LU; the Jacobian is analytic. */
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef KLU
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_sparse.h>
#else
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#endif
#include "model.h"

static double output[(INTERVALS + 1) * N];
static const char *failure;
static long steps;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

static double output_time(int k) { return k * end_time / INTERVALS; }

static int rhs(double t, N_Vector y, N_Vector dydt, void *unused) {
  (void)unused;
  rates(t, N_VGetArrayPointer(y), N_VGetArrayPointer(dydt));
  return 0;
}

static int jacobian(double t, N_Vector y, N_Vector fy, SUNMatrix matrix, void *unused, N_Vector a,
                    N_Vector b, N_Vector c) {
  (void)fy, (void)unused, (void)a, (void)b, (void)c;
#ifdef KLU
  slopes(t, N_VGetArrayPointer(y), SUNSparseMatrix_Data(matrix));
  for (int k = 0; k < NNZ; k++) SUNSparseMatrix_IndexValues(matrix)[k] = row_of[k];
  for (int j = 0; j <= N; j++) SUNSparseMatrix_IndexPointers(matrix)[j] = column_start[j];
#else
  double values[NNZ + 1];
  slopes(t, N_VGetArrayPointer(y), values);
  for (int k = 0; k < NNZ; k++) SM_ELEMENT_D(matrix, row_of[k], column_of[k]) = values[k];
#endif
  return 0;
}

static int check(int flag, const char *what) {
  if (flag < 0) failure = what;
  return flag >= 0;
}

static int give_doses(int *next, int k, double *y) {
  int given = 0;
  for (; *next < DOSES && dose_at[*next] <= k; (*next)++, given = 1)
    y[dose_state[*next]] += dose_amount[*next];
  return given;
}

static void add_steps(void *cvode) {
  long count;
  CVodeGetNumSteps(cvode, &count);
  steps += count;
}

static void integrate(void *cvode, N_Vector y) {
  double *values = N_VGetArrayPointer(y), t = 0;
  int next = 0;
  for (int k = 0; k <= INTERVALS; k++) {
    if (k > 0 && !check(CVode(cvode, output_time(k), y, &t, CV_NORMAL), "CVode")) return;
    int given = give_doses(&next, k, values);
    if (given && k > 0) add_steps(cvode);
    if (given) check(CVodeReInit(cvode, output_time(k), y), "CVodeReInit");
    if (k == 0 || given)
      CVodeSetStopTime(cvode, next < DOSES ? output_time(dose_at[next]) : end_time);
    memcpy(output + (size_t)k * N, values, N * sizeof(double));
  }
  add_steps(cvode);
}

static void run(SUNContext context, double rtol) {
  N_Vector y = N_VNew_Serial(N, context), atol = N_VNew_Serial(N, context);
  memcpy(N_VGetArrayPointer(y), start_state, N * sizeof(double));
  for (int i = 0; i < N; i++) N_VGetArrayPointer(atol)[i] = rtol * scale[i];
#ifdef KLU
  SUNMatrix matrix = SUNSparseMatrix(N, N, NNZ, CSC_MAT, context);
  SUNLinearSolver solver = SUNLinSol_KLU(y, matrix, context);
#else
  SUNMatrix matrix = SUNDenseMatrix(N, N, context);
  SUNLinearSolver solver = SUNLinSol_Dense(y, matrix, context);
#endif
  void *cvode = CVodeCreate(CV_BDF, context);
  steps = 0;
  if (check(CVodeInit(cvode, rhs, 0, y), "CVodeInit") &&
      check(CVodeSVtolerances(cvode, rtol, atol), "CVodeSVtolerances") &&
      check(CVodeSetLinearSolver(cvode, solver, matrix), "CVodeSetLinearSolver") &&
      check(CVodeSetJacFn(cvode, jacobian), "CVodeSetJacFn") &&
      check(CVodeSetMaxNumSteps(cvode, 10000000), "CVodeSetMaxNumSteps"))
    integrate(cvode, y);
  CVodeFree(&cvode);
  SUNLinSolFree(solver);
  SUNMatDestroy(matrix);
  N_VDestroy(y);
  N_VDestroy(atol);
}

/* The quickest batch after the warm-up; a batch lasts 20 ms or one run, whichever is longer. */
static double measure(SUNContext context, double rtol, double warm_up, double wanted, int *runs) {
  double before = seconds(), one;
  int warm = 0;
  do {
    run(context, rtol);
    warm++;
    one = (seconds() - before) / warm;
  } while (failure == NULL && one < 5 && seconds() - before < warm_up);
  *runs = warm;
  if (failure != NULL || one >= 5 || wanted <= 0) return one;
  int batch = 1 + (int)(0.02 / one), batches = 0;
  double best = 1e300, total = 0;
  *runs = 0;
  while (batches < 3 || total < wanted) {
    before = seconds();
    for (int k = 0; k < batch; k++) run(context, rtol);
    double took = seconds() - before;
    if (took / batch < best) best = took / batch;
    total += took;
    batches++;
    *runs += batch;
  }
  return best;
}

int main(void) {
  SUNContext context;
  SUNContext_Create(NULL, &context);
  double rtol, warm_up, wanted;
  char target[4096];
  printf("{\"ready\": true}\n");
  fflush(stdout);
  while (scanf("%lf %lf %lf %4095s", &rtol, &warm_up, &wanted, target) == 4) {
    int runs = 0;
    failure = NULL;
    double best = measure(context, rtol, warm_up, wanted, &runs);
    FILE *file = fopen(target, "wb");
    fwrite(output, sizeof(double), (size_t)(INTERVALS + 1) * N, file);
    fclose(file);
    if (failure != NULL)
      printf("{\"error\": \"%s failed\"}\n", failure);
    else
      printf("{\"seconds\": %.9f, \"runs\": %d, \"steps\": %ld}\n", best, runs, steps);
    fflush(stdout);
  }
  SUNContext_Free(&context);
  return 0;
}
