import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'type', 'scale', 'trust'],
  fields: {
    name: 'Nom',
    slug: { label: 'Adresse de la page', help: 'Laisser vide : elle se fait à partir du nom.' },
    type: 'Famille',
    mission: { label: 'Mission', help: 'En quelques phrases.' },
    scale: 'Échelle d’action',
    territories: { label: 'Territoires', help: 'Codes : reg-84, dep-69, epci-200046977, com-69123.' },
    activities: 'Activités',
    roles: 'Rôles dans le collectif',
    site: { label: 'Site web', help: 'Adresse complète, avec https://.' },
    logo: {
      label: 'Logo',
      help: 'Son texte de remplacement se saisit dans la médiathèque. Sans logo, un monogramme est dessiné.',
    },
    asOf: { label: 'Faits de l’année', help: 'Année des informations, quand elles sont anciennes.' },
    trust: {
      label: 'Publication',
      help: 'Dit si ses modifications sont publiées directement ou relues par l’équipe.',
    },
    licence: 'Licence par défaut',
    excerptLimit: {
      label: 'Longueur de l’extrait',
      help: 'Nombre de caractères que le partenaire accepte de voir repris.',
    },
    withholds: { label: 'Champs réservés', help: 'Ce que le partenaire ne souhaite pas voir montré, ou seulement aux membres du collectif. Son titre l’est toujours.' },
    reminderRhythm: { label: 'Rappels de fraîcheur', help: 'À quel rythme le partenaire veut qu’on lui rappelle les fiches que personne n’a confirmées depuis un an.' },
    contactEmail: { label: 'Courriel de contact', help: 'Privé : n’est jamais affiché.' },
    charterVersion: { label: 'Charte', help: 'La version à laquelle le partenaire adhère. Privé.' },
    charterSince: { label: 'Adhère à la charte depuis le', help: 'Montré sur la page de la charte et sur celle du partenaire. Laisser vide quand personne ne le sait : sans date, ne sont dits adhérents que les initiateurs, le comité de pilotage, les ambassadeurs, et les partenaires dont les faits sont datés d’une année.' },
    provenance: { label: 'Origine des valeurs', hidden: true },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
