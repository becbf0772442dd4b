/**
 * Anderson acceleration of a fixed-point iteration z = G(z), type II: the next point combines past
 * ones so that their residuals G(z) - z cancel best in a weighted least-squares sense.
 * Walker & Ni 2011, SIAM J Numer Anal 49:1715, doi:10.1137/10078356X.
 */
export class Anderson {
  readonly #most: number;
  #points: Float64Array[] = [];
  #residuals: Float64Array[] = [];

  /** Keeps differences to at most `most` past points. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Forgets the past points. */
  clear(): void {
    this.#points = [];
    this.#residuals = [];
  }

  /**
   * Takes in that G(z) = z + residual, and returns the accelerated next point; with no past points
   * that is G(z).
   */
  next(z: Float64Array, residual: Float64Array, weights: Float64Array): Float64Array {
    this.#points.push(Float64Array.from(z));
    this.#residuals.push(Float64Array.from(residual));
    if (this.#points.length > this.#most + 1) {
      this.#points.shift();
      this.#residuals.shift();
    }
    const next = z.map((value, i) => value + residual[i]);
    const past = this.#points.length - 1;
    const shares = this.#leastSquares(residual, weights);
    for (let k = 0; k < past; k++) {
      const point = this.#points[k];
      const at = this.#residuals[k];
      for (let i = 0; i < z.length; i++) {
        next[i] += shares[k] * (point[i] + at[i] - z[i] - residual[i]);
      }
    }
    return next;
  }

  /**
   * Shares c_k that make residual + sum c_k (residual_k - residual) smallest, by Gram-Schmidt from
   * the newest difference to the oldest; differences that add no direction are left out.
   */
  #leastSquares(residual: Float64Array, weights: Float64Array): Float64Array {
    const past = this.#residuals.length - 1;
    const shares = new Float64Array(past);
    const kept: { k: number; q: Float64Array; r: number[]; norm: number }[] = [];
    const rest = residual.map((value, i) => -value * weights[i]);
    const projections: number[] = [];
    for (let k = past - 1; k >= 0; k--) {
      const q = this.#residuals[k].map((value, i) => (value - residual[i]) * weights[i]);
      const full = Math.sqrt(dot(q, q));
      const r = kept.map(({ q: other }) => {
        const along = dot(other, q);
        for (let i = 0; i < q.length; i++) q[i] -= along * other[i];
        return along;
      });
      const norm = Math.sqrt(dot(q, q));
      if (!(norm > 1e-8 * full)) continue;
      for (let i = 0; i < q.length; i++) q[i] /= norm;
      kept.push({ k, q, r, norm });
      projections.push(dot(q, rest));
    }
    for (let j = kept.length - 1; j >= 0; j--) {
      let value = projections[j];
      for (let m = j + 1; m < kept.length; m++) value -= kept[m].r[j] * shares[kept[m].k];
      shares[kept[j].k] = value / kept[j].norm;
    }
    return shares;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
