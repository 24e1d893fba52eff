import type { Dump } from '@carrefour/config';
import { valueHolds, withoutAddress } from '../person/address-pattern';
import type { Strapi } from '../strapi';
import { listDumps } from './dump-folder';
import { lineFileNames, readDumpTexts, rewriteDump } from './dump-lines';
import { inTurn } from './in-turn';
import { parisDay } from './paris-day';
import { knownWithdrawn } from './read-refused';

/** A copy, and those of its files where an address stands among public words. */
type Holding = { dump: Dump; files: string[] };

async function holds(edition: string, name: (typeof lineFileNames)[number], email: string): Promise<boolean> {
  for await (const text of readDumpTexts(edition, name)) if (text.toLowerCase().includes(email) && valueHolds(JSON.parse(text), email)) return true;
  return false;
}

async function findHolding(email: string): Promise<Holding[]> {
  const found: Holding[] = [];
  for (const dump of await listDumps()) {
    const files: string[] = [];
    for (const name of lineFileNames) if (await holds(dump.edition, name, email)) files.push(`dumps/${dump.edition}/${name}`);
    if (files.length > 0) found.push({ dump, files });
  }
  return found;
}

/** Files of the public copies that hold an address, in words that were public the day they were made: paths under the data folder. */
export const listDumpsHolding = (email: string): Promise<string[]> => inTurn(async () => (await findHolding(email)).flatMap(({ files }) => files).sort());

/** Puts a mark in the place of an address in every copy, the year's as well, which say that they were amended. Answers the files written again. */
export const forgetInDumps = (strapi: Strapi, email: string, mark: string): Promise<string[]> =>
  inTurn(async () => {
    const held = await findHolding(email);
    for (const { dump } of held) {
      const given = { withdrawn: await knownWithdrawn(strapi, dump), refused: dump.refused, amended: parisDay() };
      await rewriteDump(dump, (_id, line) => withoutAddress(line, email, mark) as typeof line, given);
    }
    return held.flatMap(({ files }) => files).sort();
  });
