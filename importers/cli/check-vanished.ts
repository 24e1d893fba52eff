import { RefusedFile } from '../read/refused-file.js';
import type { Missing } from '../push/cms-client.js';

/** Beyond this share of entries gone at once, an export was probably cut. */
const MOST_VANISHED = 0.2;

/** Stops before writing when too many entries of a full inventory would vanish, unless the person said yes. */
export function checkVanished({ known, missing, entries }: Missing, confirmed: boolean): void {
  if (known === 0 || missing / known <= MOST_VANISHED || confirmed) return;
  const examples = entries.slice(0, 5).map(({ key }) => key).join(', ');
  throw new RefusedFile(
    `${missing} des ${known} fiches de cet inventaire ne sont plus dans le fichier (par exemple : ${examples}). Rien n’a été écrit. ` +
      'Si le fichier ne contient que des ajouts, réglez l’inventaire sur « ajouts » dans le CMS ; si ces fiches ont bien disparu, relancez avec --yes.',
  );
}
