import type { ImportItem } from '@carrefour/config';
import { aPlace } from '@carrefour/config/testing';

const what = [
  'Jardin partagé', 'Épicerie solidaire', 'Atelier vélo', 'Café associatif', 'Ressourcerie', 'Tiers-lieu', 'Crèche parentale', 'Habitat participatif', 'Cuisine collective', 'Bibliothèque de rue',
  'Garage solidaire', 'École de la deuxième chance', 'Maison des aînés', 'Radio associative', 'Recyclerie sportive', 'Chantier d’insertion', 'Bus numérique', 'Monnaie locale', 'Ferme urbaine', 'Fabrique citoyenne',
];
const whose = ['des voisins', 'du marché', 'de la gare', 'des tilleuls', 'du vieux port', 'des trois ponts', 'de la place', 'du haut bourg', 'des peupliers', 'de l’ancienne usine'];
const why = [
  'Des habitants s’y retrouvent chaque semaine pour agir près de chez eux.', 'Une équipe de bénévoles accueille tous ceux qui le souhaitent.', 'On y apprend, on y répare, on y partage.',
  'Les jeunes et les personnes âgées du quartier y cuisinent ensemble.', 'Un lieu ouvert où l’école, la mairie et les associations travaillent ensemble.',
];
const communes = [
  '69123 Lyon', '13055 Marseille', '31555 Toulouse', '33063 Bordeaux', '59350 Lille', '44109 Nantes', '67482 Strasbourg', '35238 Rennes', '34172 Montpellier', '06088 Nice', '76540 Rouen', '38185 Grenoble',
  '21231 Dijon', '49007 Angers', '87085 Limoges', '80021 Amiens', '54395 Nancy', '37261 Tours', '86194 Poitiers', '29019 Brest', '63113 Clermont-Ferrand', '42218 Saint-Étienne', '59512 Roubaix', '69266 Villeurbanne', '81004 Albi',
];
const themes = ['ENV', 'SOL', 'EMP', 'EDU', 'SAN', 'TER', 'ART', 'NUM'];

const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;

/** "69123 Lyon" as a place. */
export function placeOf(commune: string) {
  const [code = '', ...name] = commune.split(' ');
  return aPlace({ commune: { code, name: name.join(' ') }, department: code.slice(0, code.startsWith('97') ? 3 : 2), precision: 'commune' });
}

/** Projects like many others, always the same: what a search must find its way through. */
export const noise = (count: number): ImportItem['values'][] =>
  Array.from({ length: count }, (_, index) => {
    const commune = pick(communes, Math.floor(index / 7));
    return {
      title: `${pick(what, index)} ${pick(whose, Math.floor(index / what.length))} ${Math.floor(index / (what.length * whose.length)) + 1}`,
      summary: pick(why, index * 3 + Math.floor(index / 11)),
      themes: [pick(themes, index)],
      places: [placeOf(commune)],
      leadOrganisation: `Association ${pick(whose, index + 3)}`,
    };
  });
