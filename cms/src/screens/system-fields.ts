/** What Strapi adds to every record, as the team reads it. */
export const systemFields: Readonly<Record<string, string>> = {
  id: 'Numéro',
  documentId: 'Identifiant',
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  publishedAt: 'Publié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
  locale: 'Langue',
  localizations: 'Traductions',
};
