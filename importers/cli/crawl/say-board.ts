import { harvestOutcomes, labelOf, type BoardSource } from '@carrefour/config';

const when = (iso: string | null): string => (iso === null ? 'jamais' : new Date(iso).toLocaleString('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' }));

function saySource({ inventory, partner, connector, schedule, cron, next, last, previousItems, alert, blocked }: BoardSource): string[] {
  const outcome = last === null ? 'jamais lue' : last.outcome === null ? 'lecture en cours' : labelOf(harvestOutcomes, last.outcome).toLowerCase();
  const change = last?.items == null || previousItems === null ? '' : ` (${previousItems} la fois d’avant)`;
  return [
    `${inventory} (${partner}, ${connector}, ${cron ?? schedule})`,
    `  dernière lecture : ${when(last?.startedAt ?? null)}, ${outcome}${last?.items == null ? '' : `, ${last.items} fiches${change}`}`,
    `  prochaine : ${blocked === null ? (next === null ? 'à la demande' : when(next)) : `aucune. ${blocked}`}`,
    ...(alert === null ? [] : [`  ALERTE depuis le ${when(alert.since)} (${alert.readings} lecture(s)) : ${alert.message}`]),
    ...(last?.failures ?? []).slice(0, 5).flatMap(({ reason, excerpt }) => [`    ${reason}`, ...(excerpt === null ? [] : [`      on y lit : « ${excerpt} »`])]),
  ];
}

/** The source board, for a terminal. */
export const sayBoard = (sources: readonly BoardSource[]): string[] => (sources.length === 0 ? ['Aucun inventaire ne vient d’une adresse.'] : sources.flatMap(saySource));
