import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'siren', 'website'],
  fields: {
    name: { label: 'Nom', help: 'Ce que vous écrivez ici n’est jamais remplacé par un import. Un projet trouve sa structure par ce nom, son SIREN ou son site.' },
    slug: 'Adresse',
    siren: { label: 'SIREN', help: 'Neuf chiffres, sans espaces.' },
    siret: { label: 'SIRET du siège', help: 'Quatorze chiffres, sans espaces.' },
    rna: { label: 'Numéro RNA', help: 'Celui des associations : W suivi de neuf chiffres.' },
    legalForm: 'Forme juridique',
    naf: { label: 'Code NAF', help: 'L’activité principale, telle que le registre la donne.' },
    foundedYear: 'Année de création',
    description: 'Description',
    website: { label: 'Site web', help: 'Adresse complète, avec https://.' },
    places: 'Lieux',
    provenance: { label: 'Origine des valeurs', hidden: true },
    carrierKey: { label: 'Nom comparé', hidden: true },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
