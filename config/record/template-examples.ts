/** The two projects that the workbook to fill in shows as examples: whoever sends it back with them publishes neither. */
export const templateExamples = [
  {
    key: 'P-001', title: 'L’Épicerie du Coin', summary: 'Une épicerie de quartier tenue par ses habitants, ouverte à tous, qui vend à petit prix les produits des fermes voisines.',
    themes: ['ALI', 'LIE'], audiences: ['habitants', 'familles'], methods: ['circuit-court', 'entraide'], scale: 'quartier', maturity: 'activite',
  },
  {
    key: 'P-002', title: 'Atelier vélo des Lilas', summary: 'Un atelier où chacun apprend à réparer son vélo, avec des outils partagés.',
    themes: ['MOB', 'GES'], audiences: ['tout-public'], methods: ['fabrication', 'partage'], scale: 'local', maturity: 'experimentation',
  },
] as const;

/** Whether a record is one of those examples, left as it was. */
export const isTemplateExample = ({ title, summary }: { title: string; summary?: string | null | undefined }): boolean =>
  templateExamples.some((example) => example.title === title.trim() && example.summary === (summary ?? '').trim());
