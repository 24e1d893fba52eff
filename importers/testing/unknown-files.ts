import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { styledWorkbook } from './styled-workbook.js';

type Told = { key: string; title: string; carrier: string; town: string; postcode: string; theme: string; text: string; date: string; people: string; budget: string };

const told = (key: string, title: string, carrier: string, town: string, postcode: string, theme: string, text: string, [date, people, budget]: [string, string, string]): Told => ({ key, title, carrier, town, postcode, theme, text, date, people, budget });

/** Told by the table and, in other words, by the map. */
export const twin = { title: 'La Cantine des Tanneurs', carrier: 'Coopérative des Tanneurs' };

const rows: Told[] = [
  told('UI-1', twin.title, twin.carrier, 'Millau', '12100.0', 'Alimentation durable', 'Une cantine de quartier où l’on cuisine à tour de rôle les légumes des maraîchers du Larzac.', ['2 avril 2017', '2 400', '83 250,5']),
  // Same carrier, same town: two projects all the same.
  told('UI-2', 'Le Verger des Tanneurs', twin.carrier, 'Millau', '12100.0', 'Lien social', 'Deux cents arbres fruitiers plantés avec les écoles sur une friche industrielle.', ['1er octobre 2019', '320', '12 500']),
  told('UI-3', 'Garage associatif Bellevue', 'Régie de quartier Bellevue', 'Limoges', '87000.0', 'Mobilité', 'Un mécanicien encadre ceux qui réparent eux-mêmes leur voiture, au tarif de leurs revenus.', ['déc. 2014', '1 150', 'NC']),
  told('UI-4', 'Café des aidants du Phare', 'Centre social du Phare', 'Guéret', '23000.0', 'Boulange citoyenne', 'Un lieu où souffler, avec une psychologue et d’autres proches.', ['3 mars 2021', '86', '9 800']),
  told('UI-5', 'Le Four à pain du Bocage', 'Foyer rural du Bocage', 'Vesoul', '70000.0', 'Lien social', 'Le four banal a été rallumé : on y cuit le pain ensemble le vendredi.', ['15 mai 2016', '240', '3 100,75']),
  told('UI-6', 'Bus numérique de la Source', 'Familles rurales de la Source', 'Privas', '7000.0', 'Numérique', 'Huit postes et deux médiateurs passent de village en village.', ['8 juin 2018', '1 900', '54 000']),
  told('UI-7', 'Laverie solidaire des Halles', 'Fondation des Halles', 'Laon', '2000.0', 'Lien social', 'Laver son linge, prendre une douche et rencontrer une infirmière.', ['12 janvier 2015', '610', '27 400']),
];

/** As a person keeps it: titles above the headings, an empty heading, words for dates, numbers as they are read in France, windows-1252. */
export function tableText(change: (rows: Told[]) => Told[] = (same) => same): Buffer {
  const lines = change(rows).map(({ key, title, carrier, postcode, town, theme, text, date, budget, people }) => [key, title, carrier, '', postcode, town, theme, text, date, budget, people, 'contact@exemple.org'].join(';'));
  const head = ['Union des initiatives du Centre;;;;;;;;;;;', 'Extraction du 3 mars 2026;;;;;;;;;;;', 'N° dossier;Nom de l’action;Porté par;;Code postal;Commune;Thématique(s);En quelques mots;Lancée;Budget annuel (€);Bénéficiaires;Courriel'];
  return iconv.encode(`${[...head, ...lines].join('\r\n')}\r\n`, 'windows-1252');
}

const day = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000) + 25_569;

/** A workbook kept year after year, one sheet each, with a sheet of notes: days are serial numbers, shares are shown in percent. */
const workbook = (): Buffer => {
  const headings = ['Code projet', 'Intitulé', 'Structure porteuse', 'Ville', 'CP', 'Domaine', 'Résumé', 'Date de lancement', 'Budget annuel (€)', 'Taux de satisfaction'];
  const row = (code: string, title: string, town: string, postcode: number, date: string, budget: number, share: number) => [code, title, `Association ${title}`, town, postcode, 'Emploi', `${title} accueille chaque semaine les habitants du quartier.`, { day: day(date) }, budget, { share }];
  const title = (year: string) => [`Recensement ${year}`];
  return styledWorkbook({
    '2024': [title('2024'), headings, row('P1', 'Atelier couture la Bobine', 'Colmar', 68_000, '2018-03-01', 41_200.5, 0.925), row('P2', 'Auto-école du Faubourg', 'Troyes', 10_000, '2019-09-15', 18_000, 0.8)],
    '2025': [title('2025'), headings, row('P3', 'Radio de quartier l’Écluse', 'Belfort', 90_000, '2020-01-20', 7_500, 0.75), row('P4', 'Ressourcerie la Filature', 'Mende', 48_000, '2012-11-05', 96_300.25, 1)],
    'Notice': [['Mis à jour chaque printemps.']],
  });
};

/** A map as programs give it, in an envelope: the twin in other words, and two projects of its own. */
const map = (): string => {
  const feature = (id: string, nom: string, porteur: string, commune: string, [lng, lat]: [number, number], description: string) =>
    ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [lng, lat] }, properties: { nom, porteur, commune, thematique: 'Alimentation durable', description, statut: 'En activité', maj: '2025-11-02' } });
  return JSON.stringify({ status: 'ok', result: { collection: { type: 'FeatureCollection', features: [
    feature('n/1', 'Cantine des Tanneurs', twin.carrier, 'Millau', [3.0777, 44.0983], 'À Millau, les habitants cuisinent à tour de rôle les légumes des maraîchers du Larzac dans une cantine de quartier.'),
    feature('n/2', 'Épicerie des Remparts', 'Association des Remparts', 'Ajaccio', [8.7386, 41.9192], 'On y paie ses courses selon ses revenus, autour d’un café.'),
    feature('n/3', 'Jardin de l’Horizon', 'Collectif de l’Horizon', 'Gap', [6.0786, 44.5594], 'Quarante parcelles cultivées sans pesticide au pied des immeubles.'),
  ] } } });
};

/** Writes three inventories nobody described, of three kinds, in a folder; answers their paths. */
export function writeUnknownFiles(folder: string): { table: string; workbook: string; map: string } {
  const write = (name: string, content: Buffer | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { table: write('initiatives.csv', tableText()), workbook: write('recensement.xlsx', workbook()), map: write('carte.json', map()) };
}
