/** What people read for each field of a project in a report. */
const labels: Readonly<Record<string, string>> = {
  title: 'titre', summary: 'résumé', description: 'description', themes: 'thèmes', audiences: 'publics', methods: 'façons d’agir', scale: 'échelle',
  maturity: 'maturité', places: 'lieux', area: 'territoires d’action', leadOrganisation: 'porteur', contact: 'contact', website: 'site', links: 'liens',
  startYear: 'année de début', endYear: 'année de fin', figures: 'chiffres', distinctions: 'distinctions', supports: 'soutiens', experience: 'retour d’expérience',
  openness: 'ouverture',
};

export const labelOfField = (field: string): string => labels[field] ?? field;
