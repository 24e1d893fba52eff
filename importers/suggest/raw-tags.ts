/**
 * Raw tags met in the inventories of 2018 that are no alias of a term: too broad for one, or saying nothing we keep. They make a
 * column of themes recognised; the recipe suggests the codes before the colon (none: the value is left aside).
 */
const lines = String.raw`
: identité ¦ innovation ¦ Innovation sociale ¦ Identité territoriale ¦ Structure économique des territoires
: Structures foncières, propriété foncière et marchés fonciers ¦ Marché foncier ¦ Centralité ¦ flux d'argent (circulation interne )
: Territoires dans l'économie mondiale, territoires et filières mondiales de production ¦ Atouts économiques des territoires
: Flux d'argent (échanges avec l'extérieur) ¦ flux de matières (échanges avec l’extérieur)
: Types de territoires selon leurs caractéristiques géographiques, naturelles et morphologiques ¦ Types de villes
: Échelles territoriales ¦ Dynamiques de la société ¦ Dynamiques de l'économie ¦ Dynamiques de l'écosystème
: Dynamique des idées et des systèmes de pensée ¦ Dynamiques spatiales ¦ Dynamiques de développement et d'évolution des territoires
: Dynamiques des systèmes techniques ¦ Acteurs de la société ¦ Acteurs de la gestion des écosystèmes territoriaux
: Acteurs de la gestion des infrastructures et des équipements ¦ Acteurs de la gestion des flux ¦ Acteurs de la mondialisation
: Société ¦ Pensée et modèles de développement ¦ Recherche et production de connaissances ¦ Gestion des flux
: Organisation et délivrance de services d'intérêt général ¦ Établissement de préférences collectives ¦ Outils de l’action
: Oasis ressources ¦ Égalité territoriale ¦ Europe ¦ Développement économique transfrontalier ¦ Economie ¦ Alternatives ¦ Cartographie
: Conspirateurs positifs ¦ Décroissance ¦ Economie ouverte ¦ Economie positive ¦ Economie responsable ¦ Economie solidaire
: Ecriture participative ¦ Mode de vie ¦ No Poo ¦ Open Science ¦ Open-Access ¦ Optimisme ¦ Pensée / Savoirs ¦ Sciences libres
: Sciences / Technologies ¦ Solutions ¦ Think Tank ¦ Transition économique ¦ Vie pratique
: Activités à la maison, Auto-production, Travail domestique ¦ Mines et carrières ¦ certification ¦ économie durable et solidaire
: organisation de manifestations et d’évènements ¦ programmes/financements européens ¦ Equipement public ¦ TRANSITIONS ECONOMIQUES
: L'Européen d'à côté ¦ Les grands projets européens 2007-2013 ¦ Expertise pratique collaborative ¦ Promoteur d'initiatives
: Think Tank / Do Tank
ART: 
ART: Promotion des arts des techniques et des professions liés à la Production et à l’utilisation de l’ocre et des matériaux de la couleur.
ART: Capital humain des territoires ¦ capital immatériel des territoires
GOU: Organisation sociale des territoires et des villes ¦ Écosystème des territoires ¦ capacités d'adaptation, résilience
GOU: Systèmes politiques ¦ Dynamiques de la gouvernance ¦ Gestion des écosystèmes territoriaux
GOU: Organisation politique et institutionnelle ¦ Légitimité de la gouvernance ¦ Pertinence des dispositifs de gouvernance
GOU: Bonheur National Brut ¦ Ecosystème ¦ Résilience ¦ coordination et organisation du service ¦ organisation du CCAS ¦ Démarche globale
GOU: Tranfrontalier (hors programme de CTE)
SOL LUT: Inégalités sociales et territoire
SOL: conflits sociaux et luttes sociales dans un territoire ¦ Economie sociale ¦ amélioration de la qualité ¦ coordination des aides
SOL: observation des territoires et des publics ¦ Economie locale, actions sociales
INI: Modes de vie
COM: Structures commerciales ¦ flux d’information et réseaux de télécommunication (circulation interne et échanges avec l’extérieur)
COM: flux d'information (échanges avec l'extérieur)
AMH: Réseaux urbains et infrastructures ¦ Acteurs de l'organisation de l'espace, de l'aménagement ¦ Autre
AMH: Territoire et gestion de l'espace
MOB: Flux et réseaux de transports des personnes (déplacements internes)
MOB: Flux de matière (circulation interne et échanges avec l'extérieur) et réseaux de transports
MOB: flux de personnes (échanges avec l'extérieur) ¦ Mouvements migratoires, flux migratoires et territoires
ART COM: Acteurs de la culture, de la connaissance et de l'information
LUT: Élaboration et mise en œuvre des droits et des règles ¦ Sécurité, police ¦ Droit ouvert (Open Law)
GOU COO: Articulation des échelles de gouvernance ¦ Coopération, recherche et innovation ¦ CommonsTous2017 ¦ Communaux collaboratifs
GOU COO: Diplomatie internationale et Coopération ¦ Plateforme fédératrice d'entreprises
PRN GES: Autres
COM NUM: TIC, télécommunications et services postaux
FIN: marchés publics ¦ Faircoin ¦ Gratuit ¦ Investissement d'éthique ¦ Revenu contributif
NUM: Blockchain ¦ Peer Production Licence ¦ Innovation
COO: Economie contributive ¦ Peer-to-peer (pair à pair)
PRN: Fleur biologique
SAN SOL: Administration publique et sécurité sociale
AGR SAN AMH LUT: Besoins essentiels
TOU: Développement économique - Tourisme
CON: activité d’animation ¦ Conseil
SOL CON: plate-forme de services
ACE SOL: Economie sociale et solidaire
AMH GOU: Stratégies macro-régionales
AMH SAN EDU: Logement, santé, éducation, environnement
`;

/** Codes suggested for each of these tags, by its spelling. */
export const rawTags: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  lines.trim().split('\n').flatMap((line) => {
    const [codes = '', tags = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    return tags.split('¦').map((tag) => [tag.trim(), codes.split(' ').filter((code) => code !== '')] as const);
  }),
);
