import { RefusedFile } from '../read/refused-file.js';
import type { Missing } from '../push/cms-client.js';

/** Beyond this share of entries gone at once, an export was probably cut. */
const MOST_VANISHED = 0.2;

/** Whether so much of a full inventory would vanish that a person has to say yes. */
export const vanishesMuch = ({ known, missing }: Pick<Missing, 'known' | 'missing'>): boolean => known > 0 && missing / known > MOST_VANISHED;

/** Stops before writing when too many entries of a full inventory would vanish, unless the person said yes. */
export function checkVanished({ known, missing, entries }: Missing, confirmed: boolean, renamed = 0): void {
  if (!vanishesMuch({ known, missing }) || confirmed) return;
  const linked = renamed === 0 ? '' : ` (${renamed} autre(s), renommée(s), ont été reconnue(s))`;
  const examples = entries.slice(0, 5).map(({ key }) => key).join(', ');
  throw new RefusedFile(
    `${missing} des ${known} fiches de cet inventaire ne sont plus dans le fichier (par exemple : ${examples})${linked}. Rien n’a été écrit. ` +
      'Si ce fichier ne contient que des ajouts (les lauréats de l’année), relancez avec --coverage additions : rien ne disparaît alors ' +
      '(et réglez l’inventaire sur « ajouts » dans le CMS si c’est toujours le cas). Si ces fiches ont bien disparu, relancez avec --yes.',
  );
}
