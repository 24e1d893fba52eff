const DAY_MS = 86_400_000;

/** A moment as the team reads it: `12 mars 2026 à 14:05`. */
export const toMoment = (iso: string | null): string =>
  iso === null ? '–' : new Date(iso).toLocaleString('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });

export const toDayText = (iso: string | null): string =>
  iso === null ? '–' : new Date(iso).toLocaleDateString('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Paris' });

/** How long something has waited. */
export function toAge(iso: string | null, now = new Date()): string {
  if (iso === null) return '';
  const days = Math.floor((now.getTime() - new Date(iso).getTime()) / DAY_MS);
  if (days < 1) return 'depuis aujourd’hui';
  if (days === 1) return 'depuis hier';
  if (days < 60) return `depuis ${days} jours`;
  return days < 730 ? `depuis ${Math.round(days / 30)} mois` : `depuis ${Math.floor(days / 365)} ans`;
}

/** `2026-03` as `mars 2026`. */
export const toMonthText = (month: string): string => new Date(`${month}-15T12:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
