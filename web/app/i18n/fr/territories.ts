import { frenchCount } from '../plural';

const listed = (labels: readonly string[]) => labels.map((label) => label.toLowerCase()).join(', ');

export const territories = {
  title: 'Territoires',
  placeLabel: 'Commune ou code postal',
  placeExample: '23200, Aubusson…',
  see: 'Voir',
  all: 'Toutes les régions, tous les départements',
  regions: 'Les régions',
  departments: 'Les départements',
  which: (asked: string) => `«\u202F${asked}\u202F»\u00A0: lequel\u202F?`,
  notFound: (asked: string) => `Aucun territoire ne s’appelle «\u202F${asked}\u202F». Essayez un code postal, ou cherchez dans la liste des départements.`,
  kinds: {
    region: (_code: string) => 'Région',
    department: (code: string) => `Département (${code})`,
    epci: (_code: string) => 'Intercommunalité',
    commune: (_code: string) => 'Commune',
  },
  pageTitle: (label: string, kind: string, address: string) => (kind === 'commune' ? `${label} (${address.slice(4)})\u00A0: innovations sociales` : `${label}\u00A0: innovations sociales`),
  pageDescription: (label: string) => `Les innovations sociales recensées par les partenaires du Carrefour sur ce territoire\u00A0: ${label}. Projets, thèmes, partenaires.`,
  lead: (total: number, themes: readonly string[]) => {
    if (total === 0) return 'Aucun projet n’y est encore recensé.';
    const about = themes.length === 0 ? '' : ` On y parle surtout de ces thèmes\u00A0: ${listed(themes)}.`;
    return `${frenchCount(total, 'projet connu', 'projets connus')} ici.${about}`;
  },
  searchHere: 'Chercher ici',
  download: 'Télécharger les données',
  projects: (count: number): string => (count < 2 ? 'projet situé ici' : 'projets situés ici'),
  themes: (count: number): string => (count < 2 ? 'thème abordé' : 'thèmes abordés'),
  partners: (count: number): string => (count < 2 ? 'partenaire en connaît au moins un' : 'partenaires en connaissent au moins un'),
  recordedOnly: 'Ces chiffres comptent ce qui est recensé ici, pas tout ce qui existe.',
  about: 'De quoi s’occupe-t-on\u202F?',
  aboutNote: 'Projets par thème. Un projet peut en porter plusieurs.',
  recordedBy: 'Qui les a recensés',
  born: 'Quand sont-ils nés\u202F?',
  bornNote: (known: number, unknown: number) => `Selon l’année de début, connue pour ${frenchCount(known, 'projet', 'projets')}${unknown > 0 ? ` (inconnue pour ${unknown})` : ''}.`,
  table: 'Voir le tableau',
  year: 'Année',
  count: 'Projets',
  toSee: (label: string) => `À voir\u00A0: ${label}`,
  emerging: (count: number) => `${frenchCount(count, 'projet émergent', 'projets émergents')} sur ce territoire`,
  emptyTitle: 'Cette rue est encore vide',
  emptyText: 'Il s’y passe sûrement quelque chose\u202F: personne ne l’a encore recensé.',
  iKnowOne: 'J’en connais un',
  sameSize: (size: string) => `Communes de sa taille (${size.toLowerCase()})`,
  whoHelps: 'Qui peut aider',
  nearest: 'Les plus proches',
  inside: { region: 'Ses départements', department: 'Ses intercommunalités', epci: 'Ses communes', commune: '' },
  around: 'Les départements voisins',
};
export type TerritoriesTexts = typeof territories;
