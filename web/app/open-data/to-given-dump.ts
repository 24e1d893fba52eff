import { licenceUrls, PLATFORM_LICENCE, type Dump } from '@carrefour/config';
import { TERMS } from '../api/credits';

/** A copy as it is given: its licence, how to cite it, and where its files are. */
export function toGivenDump({ edition, date, files, withdrawn, amended }: Dump, siteUrl: string) {
  const frozen = edition.startsWith('edition-');
  const name = `${frozen ? `édition ${edition.slice('edition-'.length)}` : `état au ${date}`}${amended === null ? '' : `, révisée le ${amended}`}`;
  const folder = `${siteUrl}/api/v1/dumps/${edition}`;
  return {
    edition, frozen, date, licence: PLATFORM_LICENCE, licenceUrl: licenceUrls[PLATFORM_LICENCE], terms: TERMS,
    citation: `Carrefour des innovations sociales, projets recensés par ses partenaires, ${name}, ${folder}/projects.jsonl.gz`,
    files: files.map((file) => ({ ...file, url: `${folder}/${file.name}` })),
    withdrawn, amended,
  };
}
export type GivenDump = ReturnType<typeof toGivenDump>;
