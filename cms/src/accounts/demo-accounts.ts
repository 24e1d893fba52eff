/** People of the team who try the demonstration, one per role. */
export const teamAccounts = [
  {
    role: 'administrator',
    code: 'strapi-super-admin',
    email: 'administration@demo.example',
    firstname: 'Administration',
  },
  {
    role: 'moderator',
    code: 'carrefour-moderator',
    email: 'moderation@demo.example',
    firstname: 'Modération',
  },
  { role: 'editor', code: 'carrefour-editor', email: 'redaction@demo.example', firstname: 'Rédaction' },
] as const;

/** Accounts of the partner space, each with the invented partner it acts for. */
export const partnerAccounts = [
  {
    role: 'partner-trusted',
    email: 'partenaire@demo.example',
    username: 'Partenaire publié directement',
    partner: {
      slug: 'la-fabrique-des-possibles',
      name: 'La Fabrique des possibles (démonstration)',
      type: 'associations-accompagnateurs',
      trust: 'trusted',
    },
  },
  {
    role: 'partner-reviewed',
    email: 'partenaire-relu@demo.example',
    username: 'Partenaire relu par l’équipe',
    partner: {
      slug: 'les-veilleurs-de-l-ombre-claire',
      name: 'Les Veilleurs de l’ombre claire (démonstration)',
      type: 'fondations-acteurs-engages',
      trust: 'reviewed',
    },
  },
] as const;

export type Account = { role: string; where: 'admin' | 'site'; email: string; password: string; url: string };
