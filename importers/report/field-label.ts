/** What people read for each field of a project, an organisation or a partner in a report. */
const labels: Readonly<Record<string, string>> = {
  title: 'titre', summary: 'résumé', description: 'description', themes: 'thèmes', audiences: 'publics', methods: 'façons d’agir', scale: 'échelle',
  maturity: 'avancement', places: 'lieux', area: 'territoires d’action', leadOrganisation: 'porteur', contact: 'contact', website: 'site', links: 'liens',
  startYear: 'année de début', endYear: 'année de fin', figures: 'chiffres', distinctions: 'distinctions', supports: 'soutiens', experience: 'retour d’expérience',
  openness: 'ouverture',
  name: 'nom', siren: 'SIREN', siret: 'SIRET', rna: 'RNA', legalForm: 'forme juridique', naf: 'code NAF', foundedYear: 'année de création',
  mission: 'mission', site: 'site', type: 'famille', partnerType: 'famille', territories: 'territoires', activities: 'activités', roles: 'rôles', contactEmail: 'courriel',
};

export const labelOfField = (field: string): string => labels[field] ?? field;
