import type { SheetValues } from '@carrefour/config';

/** The fields of a sheet as French mails name them. */
export const fieldNames: Readonly<Record<keyof SheetValues, string>> = {
  title: 'Titre', summary: 'Résumé', description: 'Description', leadOrganisation: 'Structure porteuse', place: 'Où', website: 'Site web', startYear: 'Année de début', endYear: 'Année de fin',
  need: 'Le besoin de départ', how: 'Comment s’y prendre', cost: 'Ce que cela coûte', pitfalls: 'Les erreurs à éviter', acceptsContact: 'L’équipe accepte d’être contactée par qui voudrait se lancer',
};
