import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'recordA',
  columns: ['recordA', 'recordB', 'score', 'decision'],
  sort: ['score', 'DESC'],
  fields: {
    recordA: { label: 'Première fiche', help: 'Son identifiant.', readOnly: true },
    recordB: { label: 'Seconde fiche', help: 'Son identifiant.', readOnly: true },
    scope: { label: 'Nature', readOnly: true },
    score: { label: 'Ressemblance', help: 'Sur 100.', readOnly: true },
    band: { label: 'Niveau', readOnly: true },
    decision: {
      label: 'Décision',
      help: 'Le même projet, ou deux projets différents. Elle est retenue aux imports suivants.',
    },
    reason: 'Raison',
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
    laterUntil: { label: 'Remis à plus tard jusqu’au', readOnly: true },
    advice: { label: 'Avis des partenaires', hidden: true },
    parts: { label: 'Détail', hidden: true },
    runId: { label: 'Import', hidden: true },
  },
};
