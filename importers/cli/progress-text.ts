export type Advance = { readonly done: number; readonly total: number; readonly elapsedMs: number };

const numbers = new Intl.NumberFormat('fr-FR');

function toDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${String(whole % 60).padStart(2, '0')} s` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** How far a work has come, at what rate, and how long is left: « 12 500/100 000 lignes, 850/s, encore 1 min 43 s ». */
export function toProgressText({ done, total, elapsedMs }: Advance): string {
  const counted = `${numbers.format(done)}/${numbers.format(total)} lignes`;
  if (done === 0 || elapsedMs <= 0) return counted;
  const perSecond = (done * 1000) / elapsedMs;
  const left = done >= total ? '' : `, encore ${toDuration((total - done) / perSecond)}`;
  return `${counted}, ${numbers.format(Math.max(1, Math.round(perSecond)))}/s${left}`;
}
