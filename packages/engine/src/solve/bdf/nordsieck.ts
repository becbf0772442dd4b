/**
 * Operations on a Nordsieck array z: column j holds h^j y^(j) / j!, columns lie one after the other
 * in one flat array, `n` numbers each.
 */

/** Highest order of the method. */
export const maxOrder = 5;

/** Columns held: orders 0..5 and one for the correction saved before an order raise. */
export const columns: number = maxOrder + 1;

/** Takes z from t to t + h: each column adds up the later ones with binomial weights. */
export function predict(z: Float64Array, n: number, order: number): void {
  if (order === 1) predict1(z, n);
  else if (order === 2) predict2(z, n);
  else if (order === 3) predict3(z, n);
  else if (order === 4) predict4(z, n);
  else predict5(z, n);
}

function predict1(z: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) z[i] += z[i + n];
}

function predict2(z: Float64Array, n: number): void {
  for (let i = 0, i1 = n, i2 = 2 * n; i < n; i++, i1++, i2++) {
    const b = z[i1];
    const c = z[i2];
    z[i] += b + c;
    z[i1] = b + 2 * c;
  }
}

function predict3(z: Float64Array, n: number): void {
  for (let i = 0, i1 = n, i2 = 2 * n, i3 = 3 * n; i < n; i++, i1++, i2++, i3++) {
    const b = z[i1];
    const c = z[i2];
    const d = z[i3];
    z[i] += b + c + d;
    z[i1] = b + 2 * c + 3 * d;
    z[i2] = c + 3 * d;
  }
}

function predict4(z: Float64Array, n: number): void {
  const n2 = 2 * n;
  const n3 = 3 * n;
  const n4 = 4 * n;
  for (let i = 0; i < n; i++) {
    const b = z[i + n];
    const c = z[i + n2];
    const d = z[i + n3];
    const e = z[i + n4];
    z[i] += b + c + d + e;
    z[i + n] = b + 2 * c + 3 * d + 4 * e;
    z[i + n2] = c + 3 * d + 6 * e;
    z[i + n3] = d + 4 * e;
  }
}

function predict5(z: Float64Array, n: number): void {
  const n2 = 2 * n;
  const n3 = 3 * n;
  const n4 = 4 * n;
  const n5 = 5 * n;
  for (let i = 0; i < n; i++) {
    const b = z[i + n];
    const c = z[i + n2];
    const d = z[i + n3];
    const e = z[i + n4];
    const f = z[i + n5];
    z[i] += b + c + d + e + f;
    z[i + n] = b + 2 * c + 3 * d + 4 * e + 5 * f;
    z[i + n2] = c + 3 * d + 6 * e + 10 * f;
    z[i + n3] = d + 4 * e + 10 * f;
    z[i + n4] = e + 5 * f;
  }
}

/** Takes a prediction back: the inverse of Pascal's triangle. */
export function retract(z: Float64Array, n: number, order: number): void {
  for (let k = 1; k <= order; k++) {
    for (let j = order; j >= k; j--) {
      const to = (j - 1) * n;
      const from = j * n;
      for (let i = 0; i < n; i++) z[to + i] -= z[from + i];
    }
  }
}

/** Changes the step size by `ratio`. */
export function rescale(z: Float64Array, n: number, order: number, ratio: number): void {
  let factor = ratio;
  for (let j = 1; j <= order; j++) {
    const from = j * n;
    for (let i = from; i < from + n; i++) z[i] *= factor;
    factor *= ratio;
  }
}

/** Adds the correction to every column: z_j += l_j e. */
export function correct(
  z: Float64Array,
  n: number,
  order: number,
  l: Float64Array,
  e: Float64Array,
): void {
  correctLow(z, n, order, l, e);
  if (order >= 4) correctHigh(z, n, order, l, e);
}

/** Columns 0 to 3; l_0 is 1. */
function correctLow(
  z: Float64Array,
  n: number,
  order: number,
  l: Float64Array,
  e: Float64Array,
): void {
  const l1 = l[1];
  const l2 = l[2];
  const l3 = l[3];
  const n2 = 2 * n;
  const n3 = 3 * n;
  if (order === 1) {
    for (let i = 0; i < n; i++) {
      const x = e[i];
      z[i] += x;
      z[i + n] += l1 * x;
    }
  } else if (order === 2) {
    for (let i = 0; i < n; i++) {
      const x = e[i];
      z[i] += x;
      z[i + n] += l1 * x;
      z[i + n2] += l2 * x;
    }
  } else {
    for (let i = 0; i < n; i++) {
      const x = e[i];
      z[i] += x;
      z[i + n] += l1 * x;
      z[i + n2] += l2 * x;
      z[i + n3] += l3 * x;
    }
  }
}

/** Columns 4 and 5. */
function correctHigh(
  z: Float64Array,
  n: number,
  order: number,
  l: Float64Array,
  e: Float64Array,
): void {
  const l4 = l[4];
  const l5 = l[5];
  const n4 = 4 * n;
  const n5 = 5 * n;
  if (order === 4) for (let i = 0; i < n; i++) z[i + n4] += l4 * e[i];
  else {
    for (let i = 0; i < n; i++) {
      const x = e[i];
      z[i + n4] += l4 * x;
      z[i + n5] += l5 * x;
    }
  }
}

/** Writes the polynomial at t + s h to `y` from `to` on, by Horner's rule. */
export function evaluate(
  z: Float64Array,
  offset: number,
  n: number,
  order: number,
  s: number,
  y: Float64Array,
  to: number = 0,
): void {
  if (n === 0) return;
  const last = offset + order * n;
  for (let i = 0; i < n; i++) y[to + i] = z[last + i];
  for (let from = last - n; from >= offset; from -= n) {
    for (let i = 0; i < n; i++) y[to + i] = y[to + i] * s + z[from + i];
  }
}
