/** Four steps of colour for some counts, each holding about as many territories; 0 is a step of its own. */
export function stepsOf(counts: readonly number[]): { stepOf: (count: number) => number; thresholds: number[] } {
  const known = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const quantile = (share: number) => known[Math.floor(share * (known.length - 1))] ?? 1;
  const thresholds = [...new Set([1, quantile(0.4) + 1, quantile(0.7) + 1, quantile(0.9) + 1])].filter((least, index) => index === 0 || least <= (known.at(-1) ?? 0));
  return { thresholds, stepOf: (count) => thresholds.filter((least) => count >= least).length };
}
