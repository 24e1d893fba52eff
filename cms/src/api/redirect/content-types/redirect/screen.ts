import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'from',
  columns: ['from', 'to', 'permanent'],
  fields: {
    from: { label: 'Ancienne adresse', help: 'Chemin sur le site, par exemple /projets/ancien-nom.' },
    to: { label: 'Nouvelle adresse', help: 'Un chemin du site (/charte), ou une adresse complète (https://…) pour une page d’ailleurs.' },
    gone: { label: 'Retirée', help: 'L’adresse ne mène plus nulle part.' },
    permanent: 'Définitive',
    recordType: { label: 'Type de la fiche', hidden: true },
    recordId: { label: 'Identifiant de la fiche', hidden: true },
  },
};
