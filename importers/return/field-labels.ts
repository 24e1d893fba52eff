/** What people call the fields that others may have improved; a contact is nobody else's to give back. */
export const fieldLabels: Readonly<Record<string, string>> = {
  title: 'Titre', summary: 'Résumé', description: 'Description', themes: 'Thèmes', audiences: 'Publics', methods: 'Façons d’agir', scale: 'Échelle',
  maturity: 'Avancement', places: 'Lieux', area: 'Territoires d’action', leadOrganisation: 'Structure porteuse', website: 'Site', links: 'Liens',
  startYear: 'Année de début', endYear: 'Année de fin', figures: 'Chiffres', distinctions: 'Distinctions', supports: 'Soutiens', experience: 'Retour d’expérience',
  siren: 'SIREN', siret: 'SIRET', rna: 'RNA', legalForm: 'Forme juridique', naf: 'Code NAF', partnerType: 'Famille', activities: 'Activités', roles: 'Rôles',
};
