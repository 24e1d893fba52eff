import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'organisation',
  columns: ['organisation', 'type', 'hasInventory', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    organisation: 'Organisation',
    type: 'Famille',
    site: 'Site web',
    mission: 'Mission',
    motivation: 'Ce qui l’amène',
    shares: 'Ce qu’elle partagerait',
    hasInventory: 'Tient un inventaire',
    inventoryName: 'Nom de l’inventaire',
    inventoryText: 'Ce qu’il contient',
    inventoryLicence: 'Licence de l’inventaire',
    contactName: { label: 'Interlocuteur', help: 'Privé.' },
    contactRole: { label: 'Sa fonction', help: 'Privé.' },
    email: { label: 'Courriel', help: 'Privé.' },
    language: { label: 'Langue', readOnly: true },
    charter: { label: 'Charte acceptée', help: 'La version lue et acceptée en envoyant la demande.', readOnly: true },
    state: {
      label: 'État',
      help: 'Acceptée : à l’enregistrement, le partenaire est créé en brouillon, avec son inventaire s’il en a un, son adhésion à la charte, et une invitation part à l’interlocuteur.',
    },
    assignedTo: 'Suivie par',
    answer: { label: 'Réponse', help: 'Lue par l’organisation sur sa page privée, et jointe au courriel de la décision : écrivez-la avant de décider.' },
    answeredAt: { label: 'Répondu le', readOnly: true },
    partnerId: { label: 'Partenaire créé', readOnly: true },
  },
};
