type Saying = readonly [french: RegExp, english: string];

/** Why a column is taken for what it is, and what tells a sheet. `$1`: what the French says there. */
const ofColumns: readonly Saying[] = [
  [/^titre proche de « (.+?) », (.+)$/, 'heading close to “$1”, $2'], [/^d’après les valeurs, (.+)$/, 'from its values, $1'],
  [/(\d+) % de mots connus de nos listes/, '$1% of words known from our lists'], [/textes de (\d+) signes en moyenne/, 'texts of $1 characters on average'],
  [/(\d+) valeurs? différentes? sur (\d+)/, '$1 different values out of $2'], [/(\d+) valeur sur (\d+)/, '$1 value out of $2'],
  [/(\d+) % de nombres à décimales/, '$1% of decimal numbers'], [/(\d+) % de nombres/, '$1% of numbers'], [/(\d+) % de courriels/, '$1% of e-mail addresses'], [/(\d+) % de numéros de téléphone/, '$1% of telephone numbers'],
  [/(\d+) % de numéros (SIRET|SIREN|RNA)/, '$1% of $2 numbers'], [/(\d+) % de paires de coordonnées/, '$1% of pairs of coordinates'], [/(\d+) % de pages Facebook/, '$1% of Facebook pages'],
  [/(\d+) % de comptes Twitter/, '$1% of Twitter accounts'], [/(\d+) % de codes postaux/, '$1% of postcodes'], [/(\d+) % d’années/, '$1% of years'], [/(\d+) % de dates/, '$1% of dates'],
  [/(\d+) % d’adresses web/, '$1% of web addresses'], [/(\d+) % d’adresses/, '$1% of addresses'], [/(\d+) % de régions connues/, '$1% of known regions'], [/(\d+) % de communes connues/, '$1% of known towns'],
  [/(\d+) % de départements connus/, '$1% of known departments'], [/(\d+) % de pays connus/, '$1% of known countries'], [/(\d+) % de formes juridiques/, '$1% of legal forms'],
  [/^choisie? par vous$/, 'chosen by you'], [/^colonne vide dans ce fichier$/, 'an empty column in this file'], [/^sert au format du fichier$/, 'serves the format of the file'],
  [/^« (.+) » : utile à vos outils seulement$/, '“$1”: of use to your own tools only'], [/^texte long sans autre place : joint à la description$/, 'a long text with no other place: added to the description'],
  [/^noms courts et presque tous différents : à vérifier$/, 'short names, nearly all different: to be checked'], [/^seconde colonne d’adresses web.*$/, 'a second column of web addresses: no doubt the page of the original record'],
  [/^codes dont les libellés.*$/, 'codes whose labels are in another column: labels are believed'], [/^une étiquette par colonne \(« (.+) »\).*$/, 'one tag a column (“$1”): a list of themes to be translated'],
  [/^par la feuille « (.+) », colonne « (.+) »$/, 'from the sheet “$1”, column “$2”'], [/^par la liste « (.+) », colonne « (.+) »$/, 'from the list “$1”, column “$2”'],
  [/^le code postal est avec la commune$/, 'the postcode stands with the town'], [/^« (.*) » sur toutes les lignes$/, '“$1” on every row'],
  [/^cette colonne ne se répète pas dans ce fichier.*$/, 'this column does not repeat itself in this file, without being an identifier: to be checked'],
  [/^nom donné à chaque lieu$/, 'the name given to each place'], [/^(courriels|téléphones) mêlés à la colonne : gardés privés$/, 'contacts mixed into the column: kept private'], [/^certaines étiquettes y sont connues$/, 'some of its tags are known'],
  [/^identifiant toujours rempli, jamais répété$/, 'an identifier that is always filled and never repeated'], [/^identifiant unique à (\d+) %, rempli à (\d+) %$/, 'an identifier, $1% unique, $2% filled'],
  [/^plusieurs lignes (?:par fiche|de même nom sont une fiche) : (\d+) fiches sur (\d+) lignes.*$/, 'several rows a sheet: $1 sheets out of $2 rows'], [/^aucun identifiant, mais cette colonne ne se répète jamais$/, 'no identifier, but this column never repeats itself'],
  [/^aucune colonne seule n’est unique ; celles-ci ensemble le sont à (\d+) %$/, 'no column alone is unique; these together are, at $1%'], [/^aucune colonne ne tient lieu d’identifiant : à vérifier$/, 'no column serves as an identifier: to be checked'],
];

/** Why a row is refused, or a value changed. */
const ofRows: readonly Saying[] = [
  [/^Pas de titre : .*$/, 'No title: a project without a name cannot be published. Fill in this column.'], [/^Clé vide : .*$/, 'Nothing would tell this sheet from another in your next file. Fill in this column.'],
  [/^Clé « (.+) » déjà portée par la (?:ligne|fiche n°) (\d+).*$/, '“$1” is already what row $2 is known by: correct one of the two, or take the second out.'], [/^Ligne d’exemple du classeur modèle.*$/, 'An example row of the template workbook, left aside. Put one of your projects in its place, or erase it.'],
  [/^(\d+) cellules pour (\d+) colonnes.*$/, '$1 cells for $2 columns: a cell is missing, or there is a separator too many. Put texts that hold the separator between quotation marks.'],
  [/^Guillemet mal fermé : .*$/, 'A quotation mark is not closed: the row cannot be cut into columns. Close its quotation marks, or double them.'], [/^Cellule de (\d+) signes.*$/, 'A cell of $1 characters: a whole text was pasted there, no doubt. Shorten it.'],
  [/^Caractère (?:nul|perdu).*$/, 'A character of this cell is damaged: type the cell again.'], [/^Cette ligne contredit la (?:ligne|fiche n°) (\d+).*$/, 'This row contradicts row $1, of the same project: the first is kept.'],
  [/^Adresse web illisible.*$/, 'Unreadable web address, left aside: check it.'], [/^Lien (?:d’origine )?illisible.*$/, 'Unreadable link, left aside.'], [/^Année hors des bornes \((\d+) à (\d+)\).*$/, 'Year out of bounds ($1 to $2), left aside.'],
  [/^Ce n’est ni un code ni un libellé.*$/, 'Not a word of our lists, left aside.'], [/^Contact illisible.*$/, 'Unreadable contact, left aside: check the e-mail address.'], [/^Coordonnées d’une personne retirées.*$/, 'Contact details were taken out of the public text: give them in a column of contacts.'],
  [/^Coordonnées illisibles.*$/, 'Unreadable coordinates, left aside: write for instance 45.7640, 4.8357.'], [/^Date illisible.*$/, 'Unreadable date, left aside: write for instance 31/12/2025.'], [/^Nombre illisible.*$/, 'Unreadable number, left aside: write for instance 1234.5.'],
  [/^(SIREN|SIRET) illisible.*$/, 'Unreadable $1 number, left aside.'], [/^Territoire (?:illisible|inconnu).*$/, 'Unknown territory, left aside: write a department, a region or a town.'], [/^Texte coupé à (\d+) signes\.$/, 'Text cut at $1 characters.'],
  [/^Mot inconnu dans une colonne de visibilité.*$/, 'Unknown word in a column of visibility: the place stays hidden until somebody says what it means.'], [/^Mot inconnu dans une colonne d’ouverture.*$/, 'Unknown word in a column of openness: the sheet stays private until somebody says what it means.'],
  [/^Valeur hors des bornes.*$/, 'Value out of the bounds of this field, left aside.'], [/^Gardée en brouillon.*$/, 'Kept as a draft: the team reads it before it appears.'],
];

/** What is said of a whole file. */
const ofFiles: readonly Saying[] = [
  [/^Ligne (\d+) : (.*)$/, 'Row $1: $2'], [/Fichier lu en windows-1252.*$/, 'File read as windows-1252 (it is not in UTF-8). If accents are damaged, save it in UTF-8.'], [/Ligne qui n’est pas en UTF-8.*$/, 'A row that is not in UTF-8, read as windows-1252: check its accents.'],
  [/Guillemet mal fermé à la ligne (\d+).*$/, 'A quotation mark is not closed on row $1. Double the quotation marks within a text.'], [/Accents abîmés à la source.*$/, 'Accents damaged at the source: the file was converted twice. Export it again in UTF-8.'],
  [/^Les lignes d’exemple du classeur modèle.*$/, 'The example rows of the template workbook are still there: they are left aside, and nothing of them appears.'], [/^Feuille « (.+?) » laissée de côté.*$/, 'Sheet “$1” was left aside.'],
  [/^Aucune colonne n’est lue comme le nom du projet.*$/, 'No column is read as the name of the project, and there is no sheet without one. If your file is a table, say in “Check the columns” which holds it; if it is a text, send a table instead, one project a row.'],
  [/^La clé (.+) n’identifie pas les lignes.*$/, '$1 does not tell the rows apart. Choose one or several columns whose values differ on each row; if several rows do describe one project, tick “Several rows may describe the same sheet”.'],
  [/^La clé (.+) est vide sur les (\d+) lignes lues.*$/, '$1 is empty on the $2 rows read: choose a column that is always filled.'], [/^(.+) ne répond pas\..*$/, '$1 does not answer. Check the address, or download the file and send it.'],
  [/^(.+) est vide : vérifiez.*$/, '$1 is empty: check the export, then send it again.'], [/^(.+) est un fichier binaire.*$/, '$1 is not a table: send a CSV, XLSX or JSON file.'], [/^(.+) est une page web.*$/, '$1 is a web page, not a table: send a CSV, XLSX or JSON file.'],
  [/^(.+) : aucun tableau trouvé.*$/, '$1: no table was found. Send a file of which one row holds the headings of the columns.'], [/^(.+?), ligne (\d+), colonne (\d+) : JSON mal formé.*$/, '$1, line $2, column $3: the JSON is not well formed. Export it again.'],
  [/^(.+?) : (?:archive illisible|classeur illisible).*$/, '$1: the workbook cannot be read. Open it, then save it again as .xlsx.'], [/^Une panne a interrompu.*$/, 'A failure interrupted the work on this file. Nothing is lost: try again, and if it happens again, write to the team.'],
  [/^Ce fichier n’a pas pu être lu.*$/, 'This file could not be read as an inventory. Nothing was written: check it, then try again, or write to the team.'], [/^Ce fichier n’est plus gardé.*$/, 'This file is no longer kept: send it again.'],
];

/** Why a page of a site that is read for an inventory could not be. */
const ofSites: readonly Saying[] = [
  [/^Le site ne répond plus : (\d+) pages de suite sont illisibles\. La dernière : /, 'The site no longer answers: $1 pages in a row cannot be read. The last: '],
  [/(\S+) : aucun sélecteur de la recette n’y trouve rien\./, '$1: no selector of the recipe finds anything there.'],
  [/La page demande d’abord un accord à des cookies.*$/, 'The page first asks for consent to cookies, which we give for nobody: ask the site for an export or an API.'],
  [/La page est sans doute une page d’erreur, ou le site a changé\.$/, 'It is no doubt an error page, or the site has changed.'],
  [/(\S+) : le robots\.txt du site demande de ne pas la lire\.$/, '$1: the robots.txt of the site asks not to read it.'],
  [/(\S+) mène hors des sites de la recette : .*$/, '$1 leads out of the sites of the recipe: add this site to “hosts” if it is one of them.'],
  [/(\S+) mène à une adresse privée .*$/, '$1 leads to a private address (this machine or its network): it is not read.'],
  [/(\S+) tourne en rond de redirection en redirection \((\d+) suivies\)\.$/, '$1 goes round in circles from one redirection to another ($2 followed).'],
  [/(\S+) répond (\d{3})\.$/, '$1 answers $2.'], [/(\S+) ne répond pas \(.+\)\.$/, '$1 does not answer.'], [/(\S+) n’a pas répondu en ([\d.]+) s\.$/, '$1 did not answer within $2 s.'],
  [/(\S+) n’a rien envoyé pendant (\d+) s\.$/, '$1 sent nothing for $2 s.'], [/(\S+) pèse plus de (\d+) Mo : .*$/, '$1 weighs more than $2 MB: reading stops there.'],
  [/(\S+) imbrique ses éléments sans fin : .*$/, '$1 nests its elements without end: it is not read.'], [/(\S+) n’est pas une adresse http\(s\) simple\.$/, '$1 is not a plain http(s) address.'],
  [/(\S+) ne répond pas en JSON : .*$/, '$1 does not answer in JSON: it is not the address of an API, or it is broken.'], [/(\S+) n’est ni un flux RSS ou Atom.*$/, '$1 is neither an RSS or Atom feed nor a sitemap.'],
];

/** What a file was recognised as: « CSV, point-virgule, windows-1252 ». Its words are common ones: nowhere else. */
const SEEN = /^(CSV|XLSX|JSON|JSON-LD), /;
const ofFormats: readonly Saying[] = [[/point-virgule/, 'semicolon'], [/virgule/, 'comma'], [/barre verticale/, 'vertical bar'], [/tabulation/, 'tab'], [/(\d+) objets/, '$1 objects'], [/\bfeuille\b/, 'sheet']];

const sayings = [...ofSites, ...ofRows, ...ofFiles, ...ofColumns];

/** What the importer said, which it says in French, in English; as it is where nobody has put it into English. */
export const importerSaid = (text: string): string =>
  text.split('\n').map((line) => (SEEN.test(line) ? ofFormats : sayings).reduce((said, [french, english]) => said.replace(french, english), line.replace(/[\u00A0\u202F]/g, ' '))).join('\n');
