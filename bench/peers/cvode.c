/* CVODE on the equations of model.h: cvode RTOL REPETITIONS OUTPUT_FILE.
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

static double output[(HOURS + 1) * N];
static long steps, right_hand_sides;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

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
  double values[NNZ];
  slopes(t, N_VGetArrayPointer(y), values);
  for (int k = 0; k < NNZ; k++) SM_ELEMENT_D(matrix, row_of[k], column_of[k]) = values[k];
#endif
  return 0;
}

static void check(int flag, const char *what) {
  if (flag >= 0) return;
  fprintf(stderr, "%s failed: %d\n", what, flag);
  exit(1);
}

static void add_counts(void *cvode) {
  long count;
  CVodeGetNumSteps(cvode, &count);
  steps += count;
  CVodeGetNumRhsEvals(cvode, &count);
  right_hand_sides += count;
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
  check(CVodeInit(cvode, rhs, 0, y), "CVodeInit");
  check(CVodeSVtolerances(cvode, rtol, atol), "CVodeSVtolerances");
  check(CVodeSetLinearSolver(cvode, solver, matrix), "CVodeSetLinearSolver");
  check(CVodeSetJacFn(cvode, jacobian), "CVodeSetJacFn");
  check(CVodeSetMaxNumSteps(cvode, 10000000), "CVodeSetMaxNumSteps");
  memcpy(output, start_state, N * sizeof(double));
  double t = 0;
  int next = 0;
  steps = right_hand_sides = 0;
  for (int hour = 0; hour <= HOURS; hour++) {
    if (hour > 0) check(CVode(cvode, hour, y, &t, CV_NORMAL), "CVode");
    /* Doses fall on whole hours; the output at a dose is the state after it. */
    int dosed = 0;
    for (; next < DOSES && dose_at[next] <= hour; next++, dosed = 1)
      N_VGetArrayPointer(y)[dose_state[next]] += dose_amount[next];
    if (dosed) {
      add_counts(cvode);
      check(CVodeReInit(cvode, hour, y), "CVodeReInit");
    }
    if (hour == 0 || dosed) CVodeSetStopTime(cvode, next < DOSES ? dose_at[next] : HOURS);
    memcpy(output + hour * N, N_VGetArrayPointer(y), N * sizeof(double));
  }
  add_counts(cvode);
  CVodeFree(&cvode);
  SUNLinSolFree(solver);
  SUNMatDestroy(matrix);
  N_VDestroy(y);
  N_VDestroy(atol);
}

int main(int count, char **arguments) {
  if (count < 4) return 2;
  SUNContext context;
  SUNContext_Create(NULL, &context);
  printf("{\"seconds\": [");
  int repetitions = atoi(arguments[2]);
  for (int k = 0; k < repetitions; k++) {
    double before = seconds();
    run(context, atof(arguments[1]));
    printf("%s%.6f", k == 0 ? "" : ", ", seconds() - before);
  }
  printf("], \"steps\": %ld, \"rhs\": %ld}\n", steps, right_hand_sides);
  FILE *file = fopen(arguments[3], "wb");
  fwrite(output, sizeof(double), (HOURS + 1) * N, file);
  fclose(file);
  SUNContext_Free(&context);
  return 0;
}
