import type { Dump } from '@carrefour/config';
import type { Strapi } from '../strapi';
import { closeLine } from './close-line';
import type { Closures } from './closures';
import { noteDump } from './dump-folder';
import { lineFileNames, readDumpLines, rewriteDump } from './dump-lines';
import { knownWithdrawn } from './read-refused';

async function holdsClosed(edition: string, closures: Closures): Promise<boolean> {
  for (const name of lineFileNames) for await (const { id, line } of readDumpLines(edition, name)) if (closeLine(id, line, closures) !== line) return true;
  return false;
}

/** A copy as it may be given after what partners and the team have withheld or closed by now; nothing else of it changes. Looked through once for each state. */
export async function closeDump(strapi: Strapi, dump: Dump, closures: Closures, today: string): Promise<Dump> {
  if (dump.closures === closures.digest) return dump;
  const looked = { ...dump, closures: closures.digest };
  if (!(await holdsClosed(dump.edition, closures))) return noteDump(looked);
  const withdrawn = await knownWithdrawn(strapi, dump);
  return rewriteDump(looked, (id, line) => closeLine(id, line, closures), { withdrawn, refused: dump.refused, amended: today });
}
