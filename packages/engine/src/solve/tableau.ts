/**
 * The 5(4) pair of Dormand & Prince 1980, J Comput Appl Math 6:19, doi:10.1016/0771-050X(80)90013-3, and
 * the dense output weights of
 * Hairer, Norsett & Wanner 1993, Solving Ordinary Differential Equations I, ISBN
 * 978-3-540-56670-0, section II.6.
 */

export const c2: number = 1 / 5;
export const c3: number = 3 / 10;
export const c4: number = 4 / 5;
export const c5: number = 8 / 9;

export const a21: number = 1 / 5;
export const a31: number = 3 / 40;
export const a32: number = 9 / 40;
export const a41: number = 44 / 45;
export const a42: number = -56 / 15;
export const a43: number = 32 / 9;
export const a51: number = 19372 / 6561;
export const a52: number = -25360 / 2187;
export const a53: number = 64448 / 6561;
export const a54: number = -212 / 729;
export const a61: number = 9017 / 3168;
export const a62: number = -355 / 33;
export const a63: number = 46732 / 5247;
export const a64: number = 49 / 176;
export const a65: number = -5103 / 18656;

/** Weights of the fifth-order solution; the seventh stage is the slope there. */
export const b1: number = 35 / 384;
export const b3: number = 500 / 1113;
export const b4: number = 125 / 192;
export const b5: number = -2187 / 6784;
export const b6: number = 11 / 84;

/** Fifth-order minus fourth-order weights. */
export const e1: number = 71 / 57600;
export const e3: number = -71 / 16695;
export const e4: number = 71 / 1920;
export const e5: number = -17253 / 339200;
export const e6: number = 22 / 525;
export const e7: number = -1 / 40;

/** Weights of the last term of the dense output. */
export const d1: number = -12715105075 / 11282082432;
export const d3: number = 87487479700 / 32700410799;
export const d4: number = -10690763975 / 1880347072;
export const d5: number = 701980252875 / 199316789632;
export const d6: number = -1453857185 / 822651844;
export const d7: number = 69997945 / 29380423;
