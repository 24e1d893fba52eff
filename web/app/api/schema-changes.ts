export type SchemaChange = { version: string; date: string; changes: readonly string[] };

/** How the public formats changed, the latest first. Additions raise the second number, what breaks a reader the first. */
export const schemaChanges: readonly [SchemaChange, ...SchemaChange[]] = [
  {
    version: '1.3',
    date: '2026-11-27',
    changes: [
      'CSV et classeur : « date_information » ajoutée à la fin, la date de ce que dit la fiche ; « date_maj » reste le dernier changement de la fiche dans l’annuaire, un import compris. JSON et GeoJSON : « toldOn » de même, auprès de « updatedAt ».',
      'Classeur : des mots au lieu des codes (« echelle », « maturite », « licences », « licence », « champs_non_repris ») ; le CSV garde les codes, et projects.tableschema.json (Table Schema 2.0) donne leurs mots (« categories »).',
    ],
  },
  {
    version: '1.2',
    date: '2026-11-27',
    changes: [
      'Partenaires : « charterSince » dit depuis quand chacun adhère à la charte, quand on le sait.',
      'CSV et classeur : « adresse », « code_postal », « commune », « code_insee », « latitude », « longitude » du premier lieu ajoutées à la fin, sous les noms que partagent les annuaires français de lieux.',
      'Recherche : filtre « laureate » (une distinction et son année) ; ordre « arrivee » (ce qui a été recensé en dernier) ; « ids » prend les adresses comme les identifiants.',
      'Recherche : « recorded-since » et « recorded-before » (recensés depuis, avant un jour), « told-since » et « told-before » (de quand date ce qu’on en sait), filtres « told » (l’année de la dernière nouvelle) et « dossier » (tous les projets d’un dossier).',
      'Territoires : ce qui agit sur toute une commune ou toute une intercommunalité y est compté.',
      '/projects et /projects/{slug} : comme dans les fichiers, les champs que leurs sources ne permettent pas de reprendre sont vides, et nommés dans « restrictedFields ».',
      'Copies complètes : chaque ligne de projects.jsonl.gz est un projet de l’API (avec « partners » et « url »), selon project.json ; source.json décrit celles de sources.jsonl.gz ; /dumps donne le « schema » de chaque fichier ; projects.json a le sien.',
      'Fiches retirées : « reason » dit pourquoi (objection, deleted, unpublished, merged), et « to » à quelle fiche mène celle qui a été réunie. Celles qui sont supprimées, dépubliées ou réunies s’ajoutent.',
      'Sources : « offSite » nomme un partenaire qui n’a plus de page sur le site ; la structure porteuse (« carrier ») suit les licences de ses registres.',
      'Provenance : « carrier » marque ce que le porteur du projet a écrit lui-même.',
    ],
  },
  {
    version: '1.1',
    date: '2026-11-26',
    changes: [
      'Recherche : nouveau filtre « emerging ».',
      'JSON : « about » et « sources » disent la licence, la date et les sources de chaque réponse ; nouveau fichier complet projects.json.',
      'CSV : colonnes « sources » et « date_export » ajoutées à la fin ; nouveau classeur projects.xlsx aux mêmes colonnes.',
      'Copies complètes chaque nuit (projets, qui dit quoi, fiches retirées) et une édition figée par an : /dumps.',
      'Copies complètes : « amended » dit le dernier jour où quelque chose a été retiré d’une édition figée ou d’une copie (null : jamais).',
      'GeoJSON : « about » et « sources » ajoutés à la collection. RSS : licence, date et sources de chaque fiche.',
    ],
  },
  { version: '1.0', date: '2026-09-01', changes: ['Première version : projets, partenaires, territoires, fiches retirées.'] },
];
