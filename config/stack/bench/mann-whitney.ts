/** 1 − the normal law's two-sided tail, by Abramowitz and Stegun 7.1.26 (error below 1.5e-7). */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  return ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
}

/** How likely two series are to differ as much by chance alone (two-sided Mann–Whitney, normal approximation, ties in the middle); from twenty values each. */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))].sort((one, two) => one.value - two.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (all[to]?.value === all[from]?.value && to < all.length) to += 1;
    ranks += all.slice(from, to).filter(({ isA }) => isA).length * ((from + 1 + to) / 2);
    from = to;
  }
  const u = ranks - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  return twoSided((u - mean) / Math.sqrt((mean * (a.length + b.length + 1)) / 6));
}
