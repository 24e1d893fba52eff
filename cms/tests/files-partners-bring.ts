import { buffer } from 'node:stream/consumers';
import { writeWorkbook } from '@carrefour/config/workbook';

const HEADINGS = 'Réf;Nom du projet;Résumé;Rubrique;Code postal;Ville';
/** A partner’s table: three projects, and a row without title. */
export const FIRST = [HEADINGS, 'A1;Épicerie du canal;Une épicerie tenue par ses habitants, ouverte à tous.;Jardinage urbain;69100;Villeurbanne', 'A2;Atelier des roues;On y répare son vélo avec des outils partagés.;Jardinage urbain;69100;Villeurbanne', 'A3;;Sans titre;Jardinage urbain;69100;Villeurbanne', 'A4;Verger du fort;Un verger que tout le quartier taille.;Jardinage urbain;69100;Villeurbanne'].join('\n');
/** The same a year later: one text changed, one project gone. */
export const SECOND = [HEADINGS, 'A1;Épicerie du canal;Une épicerie, et maintenant un café, tenus par leurs habitants.;Jardinage urbain;69100;Villeurbanne', 'A2;Atelier des roues;On y répare son vélo avec des outils partagés.;Jardinage urbain;69100;Villeurbanne'].join('\n');
export const bytes = (text: string) => new TextEncoder().encode(text);

/** A small file that becomes a very large one. */
export const heavyWorkbook = (): Promise<Buffer> =>
  buffer(writeWorkbook([{ name: 'Projets', rows: () => Array.from({ length: 200 }, (_, row) => ({ row: row + 1, cells: [{ value: 'a'.repeat(30_000) }] })), widths: [10], frozenRows: 1, filter: null }]));
