import writeXlsx from 'write-excel-file/node';

const text = (value: string) => ({ type: String, value });
const cell = (value: string | number) => (typeof value === 'number' ? { type: Number, value } : text(value));
const over = (value: string, columnSpan: number) => [{ type: String, value, columnSpan }, ...Array.from({ length: columnSpan - 1 }, () => null)];

/** The export of a federation: two lines of title, groups of columns merged over them, a delegation merged down its projects. */
export async function federationWorkbook(): Promise<Buffer> {
  const down = (value: string, rowSpan: number) => ({ type: String, value, rowSpan });
  const row = (first: unknown, ...cells: (string | number)[]) => [first, ...cells.map(cell)];
  const data = [
    over('Fédération des jardins d’entraide — état des actions', 10),
    over('Export du 3 mars 2026, confidentiel', 10),
    [...over('Réseau', 2), ...over('Action', 4), ...over('Implantation', 2), ...over('Bilan 2025', 2)],
    ['Délégation', 'N° d’action', 'Intitulé de l’action', 'Objet', 'Publics visés', 'Lancée en', 'CP', 'Commune', 'Bénéficiaires', 'Budget annuel (€)'].map(text),
    row(down('Délégation Ouest', 2), 'A-101', 'Les parcelles du Ponant', 'Trente parcelles cultivées par les voisins, avec un animateur deux jours par semaine.', 'Familles / Seniors', 2016, 29_200, 'Brest', 140, 23_500),
    row(null, 'A-102', 'Le potager de la Halte', 'Un potager tenu par les personnes accueillies à la halte de nuit.', 'Personnes sans abri', 2019, 56_100, 'Lorient', 35, 8_400.5),
    row(down('Délégation Sud', 2), 'A-201', 'Le verger des Cigales', 'Des fruitiers plantés et cueillis avec les écoles du quartier.', 'Enfants / Familles', 2021, 13_014, 'Marseille', 210, 15_000),
    row(null, 'A-202', 'La serre du Lez', 'Une serre chauffée au compost, où l’on sème pour tout le quartier.', 'Demandeurs d’emploi', 2014, 34_000, 'Montpellier', 60, 31_200),
  ];
  return writeXlsx([{ data: data as never, sheet: 'Actions' }]).toBuffer();
}

/** An English export of a spreadsheet set to French: semicolons between the columns, commas in the numbers. */
export const englishTable = (): string => [
  'Project ID;Project name;Lead organisation;Short description;Topics;Target audience;Town;ZIP code;Latitude;Longitude;Started on;Annual budget (EUR);People reached per year;Project website;Last modified',
  'EN-1;Repair café of the Docks;Association of the Docks;Neighbours mend together what would have been thrown away, every first Saturday.;Waste management, Social link;General public;Le Havre;76600;49,4938;0,1077;2015-09-12;12 500,50;420;https://repair.example.org;2025-11-02',
  'EN-2;Night bus to work;Mobility for all;A minibus takes cleaners home when no other transport runs.;Mobility;Employees;Roubaix;59100;50,6927;3,1778;2018-01-08;88 000,00;1 130;;2025-10-20',
  'EN-3;The shared kitchen garden;Green hands;Forty plots grown without pesticides at the foot of the towers.;Sustainable food;Families, Seniors;Grenoble;38100;45,1667;5,7167;2012-03-20;9 750,75;96;garden.example.org;2026-01-15',
  'EN-4;Code for teens;Open classroom;Teenagers learn to build websites for the charities of their town.;Digital, Education;Young people;Angers;49000;47,4784;-0,5632;2020-10-01;17 300,00;64;https://code.example.org;2025-12-01',
].join('\r\n');

/** The dump of an API: an envelope, attributes apart, several places a record. */
export function apiDump(): string {
  const result = (id: string, title: string, abstract: string, founded: string, tags: string[], organization: string, locations: [string, string, string, number, number][]) => ({
    id, type: 'initiative', attributes: { title, abstract, founded_on: founded, tags, status: 'active', updated_at: '2026-01-05T10:00:00Z' },
    organization: { name: organization, email: 'bonjour@exemple.org' },
    locations: locations.map(([street, zip, city, lat, lon]) => ({ address: { street, zip, city }, geo: { lat, lon } })),
    links: { self: `https://api.exemple.org/initiatives/${id}`, html: `https://www.exemple.org/initiatives/${id}` },
  });
  return JSON.stringify({ meta: { count: 3, page: 1 }, results: [
    result('7f3a', 'La conciergerie du palier', 'Un service entre voisins : colis, clés, plantes et nouvelles, tenu par des retraités du quartier.', '2017-05-02', ['Lien social', 'Seniors'], 'Association du Palier', [['4 rue des Lilas', '69003', 'Lyon', 45.756, 4.86], ['12 cours Émile-Zola', '69100', 'Villeurbanne', 45.77, 4.88]]),
    result('9c01', 'Les vélos de la rocade', 'Un atelier où l’on apprend à remettre en route les vélos abandonnés, puis à les prêter.', '2014-09-15', ['Mobilité'], 'Roue libre', [['3 quai Neuf', '29200', 'Brest', 48.39, -4.486]]),
    result('b7d2', 'L’école du soir', 'Des étudiants aident les collégiens à faire leurs devoirs, trois soirs par semaine.', '2021-01-11', ['Éducation et jeunesse'], 'Soirs d’école', [['8 place Verte', '59000', 'Lille', 50.63, 3.06]]),
  ] });
}

/** The answers to a form: each heading is a question, several answers stand in one cell, and one asks whether it may be shown, which somebody left blank. */
export function formAnswers(): string {
  const quoted = (cells: readonly string[]) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
  return [
    ['Horodateur', 'Adresse e-mail', 'Quel est le nom de votre projet ?', 'Quelle structure porte le projet ?', 'Décrivez votre projet en quelques phrases', 'Quelle est la thématique principale de votre projet ?', 'À quels publics s’adresse-t-il ? (plusieurs réponses possibles)', 'En quelle année a-t-il démarré ?', 'Dans quelle ville se déroule-t-il ?', 'Quel est son code postal ?', 'Combien de personnes en bénéficient chaque année ?', 'Avez-vous un site internet ? Si oui, lequel ?', 'Qui pouvons-nous contacter ? (nom et prénom)', 'À quel numéro de téléphone ?', 'Acceptez-vous que ces informations soient publiées ?'],
    ['12/01/2026 09:12:44', 'camille@exemple.org', 'Le frigo du coin', 'Collectif du Coin', 'Un réfrigérateur dans la rue, où chacun dépose et prend ce qu’il veut. Des voisins le nettoient chaque jour.', 'Alimentation durable', 'Tout public, Personnes en situation de précarité', '2019', 'Nantes', '44000', '600', 'https://frigo.exemple.org', 'Camille Durand', '02 40 00 00 00', 'Oui'],
    ['12/01/2026 11:40:02', 'noe@exemple.org', 'Les mots passants', 'Bibliothèque sans murs', 'Des lectures à voix haute dans les salles d’attente de l’hôpital, par des bénévoles formés.', 'Arts et culture', 'Personnes malades, Aidants', '2016', 'Tours', '37000', '1500', '', 'Noé Petit', '02 47 00 00 00', 'Oui'],
    ['13/01/2026 16:05:10', 'ines@exemple.org', 'La halte des écoliers', 'Foyer rural de la Combe', 'Un accueil avant et après l’école dans un village sans garderie, tenu par des grands-parents.', 'Éducation et jeunesse', 'Enfants, Familles', '2022', 'Die', '26150', '28', 'www.halte.exemple.org', 'Inès Faure', '04 75 00 00 00', 'Non'],
    ['14/01/2026 08:30:00', 'sam@exemple.org', 'Un toit en commun', 'Habitat des Possibles', 'Des jeunes et des retraités partagent une grande maison, et les tâches du quotidien.', 'Lien social', 'Jeunes, Seniors', '2018', 'Pau', '64000', '17', 'https://toit.exemple.org', 'Sam Ibarra', '05 59 00 00 00', ''],
  ].map(quoted).join('\n');
}

/** A directory with one row an address: what is said of the place is said once, or the same each time. */
export const addressTable = (): string => [
  'Nom du lieu;Gestionnaire;Activités proposées;Présentation;Adresse;Complément;CP Ville;Tél.;Site;Horaires',
  'La Bricole;Association La Bricole;Réparation, prêt d’outils;On y emprunte des outils et on y répare avec d’autres.;12 rue du Port;;76600 Le Havre;02 35 00 00 01;www.bricole.example.org;mar-sam 10h-18h',
  'La Bricole;Association La Bricole;Réparation, prêt d’outils;On y emprunte des outils et on y répare avec d’autres.;5 place des Halles;2e étage;76200 Dieppe;02 35 00 00 02;www.bricole.example.org;mer 14h-19h',
  'Le Grenier;Ressourcerie du Grenier;Réemploi;Tout ce qui se donne, se trie et se revend à petit prix.;3 chemin des Prés;;14000 Caen;02 31 00 00 01;grenier.example.org;jeu-sam',
  'Le Grenier;Ressourcerie du Grenier;Réemploi;Tout ce qui se donne, se trie et se revend à petit prix.;zone du Canal;bâtiment B;14400 Bayeux;02 31 00 00 02;grenier.example.org;ven',
  'L’Établi;Les compagnons de l’Établi;Fabrication bois et métal;Un atelier de quartier ouvert à tous les menuisiers du dimanche.;8 quai de la Douane;;50100 Cherbourg-en-Cotentin;02 33 00 00 01;;tous les jours',
].join('\n');
