import { z } from 'zod';
import { recipeFieldSchema } from './recipe-field.js';
import { operationSchema } from './recipe-operation.js';
import { recipeSourceSchema } from './recipe-source.js';

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Where a field's value comes from: columns (JSON: dotted paths), or a constant, then the operations in order. */
export const columnRuleSchema = z.strictObject({
  from: columns.optional().describe('Une colonne, ou plusieurs : la première non vide est prise, sauf avec join ou all. En JSON, un chemin : adresse.ville.'),
  join: z.string().optional().describe('Réunit toutes les colonnes en un texte, avec ce séparateur.'),
  all: z.boolean().optional().describe('Prend les valeurs de toutes les colonnes (pour un champ à plusieurs valeurs).'),
  constant: z.union([z.string(), z.number(), z.boolean()]).optional().describe('La même valeur pour toutes les fiches.'),
  operations: z.array(operationSchema).default([]).describe('Nettoyages, appliqués dans cet ordre.'),
  values: z
    .record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]))
    .optional()
    .describe('Vos valeurs → codes du Carrefour ; null pour ne rien en faire.'),
  onlyKnown: z.boolean().optional().describe('Laisse de côté, sans les signaler, les valeurs inconnues (étiquettes libres).'),
});
export type ColumnRule = z.infer<typeof columnRuleSchema>;

/** Several rules: of a list field they add up, of any other field the first that gives a value wins. */
const rules = z.union([columnRuleSchema, z.array(columnRuleSchema).min(1)]);

export const placeRuleSchema = z.strictObject({
  label: rules.optional(),
  address: rules.optional(),
  postcode: rules.optional(),
  commune: rules.optional(),
  department: rules.optional(),
  region: rules.optional(),
  country: rules.optional(),
  lat: rules.optional(),
  lng: rules.optional(),
  coordinates: rules.optional().describe('Les deux coordonnées dans une seule cellule, dans n’importe quel ordre : « 45,76 ; 4,83 », POINT(4.83 45.76)…'),
  visibility: rules.optional().describe('exact, commune, department ou hidden : jamais montré plus finement.'),
  each: z.string().optional().describe('JSON : chemin d’une liste dont chaque élément est un lieu ; les autres chemins partent de l’élément.'),
});
export type PlaceRule = z.infer<typeof placeRuleSchema>;

/** Rules which each give one figure (or, with `each`, one per element of a list): a row may carry several. */
export const figureRuleSchema = z.strictObject({
  value: rules,
  label: rules,
  year: rules.optional(),
  each: z.string().optional().describe('JSON : chemin d’une liste dont chaque élément est un chiffre clé ; les autres chemins partent de l’élément.'),
});
export type FigureRule = z.infer<typeof figureRuleSchema>;

/** The same for prizes and labels. */
export const distinctionRuleSchema = z.strictObject({
  label: rules,
  year: rules.optional(),
  by: rules.optional(),
  each: z.string().optional().describe('JSON : chemin d’une liste dont chaque élément est une distinction ; les autres chemins partent de l’élément.'),
});
export type DistinctionRule = z.infer<typeof distinctionRuleSchema>;

const readSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx', 'json', 'json-ld']).optional().describe('csv ou json, si un texte est pris pour l’autre. Un classeur se reconnaît toujours.'),
  encoding: z.string().optional().describe('utf-8, windows-1252… : seulement si la reconnaissance se trompe.'),
  delimiter: z.string().optional().describe('Séparateur du CSV, s’il est mal reconnu.'),
  sheet: z.string().optional().describe('Feuille du classeur ; sinon la première qui contient quelque chose.'),
  sheets: z
    .union([z.literal('*'), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('Plusieurs feuilles lues à la suite (« * » : toutes) ; une colonne « Feuille » dit d’où vient chaque ligne.'),
  headerRow: z.number().int().positive().optional().describe('Ligne des titres de colonnes, à partir de 1.'),
  fill: z
    .array(z.string().min(1))
    .optional()
    .describe('Colonnes dont une cellule vide reprend celle de la ligne au-dessus (cellules fusionnées, lignes de suite).'),
  records: z.string().optional().describe('JSON : chemin de la liste des fiches.'),
  type: z.string().optional().describe('JSON-LD : ne garde que les nœuds de ce @type (préfixe facultatif).'),
});

const keySchema = z.strictObject({
  from: columns.describe('Colonnes dont les valeurs brutes nomment une fiche pour toujours.'),
  otherwise: columns.optional().describe('Colonnes prises quand celles de from sont vides.'),
  grouping: z.boolean().default(false).describe('Plusieurs lignes de même clé forment une fiche à plusieurs lieux.'),
});

const atLeast = z.number().int().nonnegative().default(0);

/** How an inventory is read: data only, the same language in files and in the CMS. Documented in docs/inventories.md. */
export const recipeSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  target: z.enum(['project', 'partner', 'organisation']).default('project').describe('Ce que décrit une fiche.'),
  inventory: z.string().min(1).describe('Identifiant de l’inventaire, stable d’un envoi à l’autre.'),
  partner: z.string().min(1).describe('Identifiant du partenaire qui fournit l’inventaire.'),
  description: z.string().optional(),
  source: recipeSourceSchema.optional().describe('D’où vient l’inventaire quand personne n’envoie de fichier : adresse, API, flux, site à moissonner.'),
  read: readSchema.default({}),
  headers: z.array(z.string()).default([]).describe('Titres de colonnes qui reconnaissent un fichier de cet inventaire.'),
  key: keySchema,
  fields: z.partialRecord(recipeFieldSchema, rules).describe('Champs du Carrefour ← colonnes.'),
  places: z.array(placeRuleSchema).default([]).describe('Chaque règle donne un lieu.'),
  figures: z.array(figureRuleSchema).default([]).describe('Chaque règle donne un chiffre clé : une ligne peut en porter plusieurs.'),
  distinctions: z.array(distinctionRuleSchema).default([]).describe('Chaque règle donne un prix ou un label.'),
  sourceUrl: rules.optional().describe('Adresse de la fiche d’origine.'),
  sourceDate: rules.optional().describe('Date de la fiche d’origine.'),
  ignored: z.array(z.string()).default([]).describe('Colonnes volontairement laissées de côté ; * remplace n’importe quoi.'),
  placeholders: z.array(z.string()).default([]).describe('Textes qui veulent dire « rien », en plus des usuels (NR, null, -…).'),
  minimum: z
    .strictObject({ rows: atLeast, entries: atLeast })
    .default({ rows: 0, entries: 0 })
    .describe('En dessous, le fichier est refusé avant toute écriture : l’export est sans doute coupé.'),
  refuse: z
    .array(z.strictObject({ headers: z.array(z.string()).min(1), reason: z.string() }))
    .default([])
    .describe('Fichiers qui ressemblent à celui-ci et doivent être refusés, avec la raison.'),
});
export type Recipe = z.infer<typeof recipeSchema>;
