import type { Command } from 'commander';
import { politeWeb } from '../../connect/web/polite-web.js';
import { readWebSettings } from '../../connect/web/web-settings.js';
import { checkLinks } from '../../outgoing/check-links.js';
import { attachSources } from '../attach-cms.js';

/** One page, not a site: its own owner published the address. */
const limits = { delaySeconds: 1, pageSeconds: 15, pageMegabytes: 2 };

async function links({ limit }: { limit: string }): Promise<void> {
  const { userAgent, allowsPrivate } = readWebSettings(process.env);
  const sources = attachSources();
  const due = await sources.dueLinks(Number(limit));
  const { reports } = await checkLinks(due, politeWeb({ userAgent, limits, obeysRobots: false, mayVisit: () => true, mayBePrivate: () => allowsPrivate }));
  if (reports === null) {
    console.log('Aucun site ne répond : le réseau de cette machine semble coupé. Rien n’est noté.');
    console.log(JSON.stringify({ checked: 0, dead: 0 }));
    return;
  }
  const { dead } = reports.length === 0 ? { dead: 0 } : await sources.recordLinks(reports);
  console.log(`${reports.length} adresse${reports.length > 1 ? 's' : ''} vérifiée${reports.length > 1 ? 's' : ''}, ${dead} ne répond${dead > 1 ? 'ent' : ''} plus.`);
  console.log(JSON.stringify({ checked: reports.length, dead }));
}

/** `crawl links`: whether the addresses that sheets, partners and the press review lead to still answer. */
export function addLinksCommand(crawl: Command): void {
  crawl.command('links').description('vérifie que les adresses web des fiches, des partenaires et de la presse répondent encore (ce que fait npm start chaque heure)')
    .option('--limit <nombre>', 'adresses à vérifier au plus', '200').action(links);
}
