import { consolidate, underCharter, withSayings, type OwnFields, type PublicProject } from '@carrefour/config';
import { toContribution } from '../import/stored-entry';
import { readCarriers } from '../read/read-carriers';
import { toPublicProject } from '../read/public-projects';
import { readReservedOfProjects } from '../read/read-sharing';
import { readSources } from '../read/read-sources';
import { readReferences } from '../read/references';
import { withOpenValues } from '../read/with-open-values';
import type { Strapi, Transaction } from '../strapi';
import { waysOf } from './apply-changes';
import type { OwnPartner } from './own-partner';
import { nowOf, type OwnSheet } from './read-own-sheet';
import { readFiles } from './stored-images';

type Preview = Pick<OwnSheet['row'], 'fields' | 'provenance'>;

/** The consolidated fields once what is written took effect, the team having accepted its part. */
function consolidated(sheet: OwnSheet, partner: OwnPartner, now: Date): Preview {
  const changes = sheet.draft?.changes ?? [];
  const ways = waysOf(sheet, partner, changes);
  const at = now.toISOString();
  if (!sheet.isShared || sheet.entries.length === 0) {
    const mine = { by: 'person' as const, partners: [partner.slug], date: at };
    const { images: _images, ...fields } = nowOf({ base: sheet.row.fields, draft: sheet.draft });
    return { fields, provenance: { ...sheet.row.provenance, ...Object.fromEntries(changes.map(({ field }) => [field, mine])) } };
  }
  const said = (ways.get('saying') ?? []).map(({ field, after }) => ({ partner: partner.slug, trust: partner.trust, field: field as keyof Preview['fields'], value: after, at }));
  const decided = [...(ways.get('curation') ?? []), ...(ways.get('team') ?? [])].filter(({ field }) => field !== 'images')
    .map(({ field, after }) => ({ field: field as keyof Preview['fields'], value: after, by: '', at, partner: partner.slug }));
  const others = sheet.sayings.filter((saying) => saying.partner !== partner.slug || !said.some(({ field }) => field === saying.field));
  const curations = sheet.curations.filter(({ field, partner: by }) => !decided.some((one) => one.field === field) && !(by === partner.slug && said.some((one) => one.field === field)));
  return consolidate(withSayings(sheet.entries.map((entry) => toContribution(entry, sheet.facts)), [...others, ...said]), [...decided, ...curations]);
}

/** The pictures a preview shows are read through the space: those of a draft are nobody else's to see. */
async function previewImages(trx: Transaction, sheet: OwnSheet, now: OwnFields): Promise<PublicProject['images']> {
  const images = (now.images ?? []).filter(({ alt, credit, licence }) => alt && credit && licence !== 'inconnue');
  const files = await readFiles(trx, images.map(({ file }) => file));
  return images.flatMap(({ file, alt, credit, licence }) => {
    const stored = files.get(file);
    return stored === undefined ? [] : [{ url: `/espace/projets/${sheet.id}/images/${file}`, alt, credit, licence, width: stored.width ?? 0, height: stored.height ?? 0 }];
  });
}

/** The sheet as its public page would show it once what is written took effect. */
export async function previewOwn(strapi: Strapi, trx: Transaction, partner: OwnPartner, sheet: OwnSheet, now = new Date()): Promise<PublicProject> {
  const { fields, provenance } = consolidated(sheet, partner, now);
  const written = { ...sheet.row, fields, provenance, editedAt: sheet.draft?.writtenAt ?? sheet.row.editedAt };
  const references = await readReferences(strapi, trx);
  const found = await readSources(strapi, trx, [sheet.id], references);
  const sources = found.get(sheet.id) ?? [];
  const [row = written] = await withOpenValues(strapi, trx, [written], found, references, 'public');
  const carrier = (await readCarriers(strapi, trx, [row], 'public', references)).get(sheet.id) ?? null;
  const whole = toPublicProject(row, { sources, carrier, images: await previewImages(trx, sheet, nowOf(sheet)) }, references);
  return underCharter(whole, { audience: 'public', rules: references.rules, reserved: (await readReservedOfProjects(strapi, trx, [sheet.id])).get(sheet.id) ?? {} });
}
