import { isGoodHarvest, labelOf, harvestOutcomes, type DueSource, type HarvestReport } from '@carrefour/config';
import type { WebSettings } from '../../connect/web/web-settings.js';
import type { Cms } from '../../push/cms-client.js';
import type { Sources } from '../../push/sources-client.js';
import { harvestSource } from './harvest-source.js';

const SIGN_OF_LIFE_MS = 60_000;

/** Reads a claimed source to its end, giving a sign of life meanwhile, and writes down how it ended. */
async function readOne(due: DueSource, sources: Sources, cms: Cms, settings: WebSettings): Promise<HarvestReport> {
  const pulse = setInterval(() => void sources.keep(due.harvest).catch(() => undefined), SIGN_OF_LIFE_MS);
  try {
    const report = await harvestSource(due, settings, cms);
    await sources.record(due.harvest, due.inventory, report);
    return report;
  } finally {
    clearInterval(pulse);
  }
}

export const sayHarvest = (inventory: string, { outcome, items, message }: HarvestReport): string =>
  `${inventory} : ${labelOf(harvestOutcomes, outcome).toLowerCase()}${isGoodHarvest(outcome) ? `, ${items} fiches` : ''}${message === null ? '' : `. ${message}`}`;

/** Reads the source named, whatever its schedule. True when it went well. */
export async function readNamedSource(inventory: string, sources: Sources, cms: Cms, settings: WebSettings): Promise<HarvestReport | null> {
  const due = await sources.claim(inventory);
  return due === null ? null : await readOne(due, sources, cms, settings);
}

/** Reads every source that is due, one after the other, so that no site is asked twice at once. Says each as it ends. */
export async function readDueSources(sources: Sources, cms: Cms, settings: WebSettings, say: (line: string) => void): Promise<{ read: number; alerts: number }> {
  let [read, alerts] = [0, 0];
  for (let due = await sources.claim(null); due !== null; due = await sources.claim(null)) {
    const report = await readOne(due, sources, cms, settings);
    read += 1;
    if (!isGoodHarvest(report.outcome)) alerts += 1;
    say(sayHarvest(due.inventory, report));
  }
  return { read, alerts };
}
