import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'partner', 'licence', 'editionDate'],
  fields: {
    name: 'Nom',
    slug: { label: 'Identifiant', help: 'Sert aux imports : à ne plus changer.' },
    partner: 'Partenaire',
    connector: 'Provenance du fichier',
    address: { label: 'Adresse de la source', help: 'Pour un fichier en ligne. Si la recette a sa propre « source », c’est elle qui est lue.' },
    licence: 'Licence',
    coverage: { label: 'Étendue', help: 'Un inventaire complet fait disparaître ce qui n’y figure plus.' },
    wholeFeed: {
      label: 'Le flux porte tout l’inventaire',
      help: 'Pour un flux ou un plan de site. D’ordinaire il ne porte que ses fiches les plus récentes : laissez « Ajouts seulement » ci-dessus.',
    },
    whenGone: {
      label: 'Fiches disparues',
      help: 'Une fiche qui revient dans l’inventaire est republiée, sauf si une personne y a touché depuis. « Dépublier » ne vaut que pour des projets.',
    },
    editionDate: 'Date d’édition',
    excerptLimit: {
      label: 'Longueur de l’extrait',
      help: 'Nombre de caractères que l’inventaire permet de reprendre.',
    },
    schedule: {
      label: 'Fréquence de lecture',
      help: 'Pour une source en ligne. Rien n’est lu sans l’accord enregistré ci-dessous.',
    },
    cron: {
      label: 'Horaire précis',
      help: 'Si la fréquence est « Horaire précis » : cinq valeurs cron, heure de Paris (0 4 * * 1 : le lundi à 4 h).',
    },
    askedSchedule: {
      label: 'Fréquence demandée',
      help: 'Par un partenaire dont l’équipe relit les imports. Pour accepter, choisissez-la ci-dessus et videz ce champ.',
    },
    scheduleAnswer: { label: 'Réponse à cette demande', help: 'Le partenaire la lit dans son espace.' },
    consentBy: { label: 'Accord donné par', help: 'Une fonction, pas un nom.' },
    consentAt: 'Accord donné le',
    consentScope: 'Portée de l’accord',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
