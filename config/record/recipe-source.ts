import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const expression = z.string().min(1).max(500);
const pattern = z.string().min(1).max(200);

/** How elements are found in a page: one of the two. */
const finder = {
  css: expression.optional().describe('Sélecteur CSS.'),
  xpath: expression.optional().describe('Chemin XPath.'),
};
const isOne = (...parts: unknown[]): boolean => parts.filter((part) => part !== undefined).length === 1;

const elementSchema = z
  .strictObject(finder)
  .refine(({ css, xpath }) => isOne(css, xpath), 'donnez css ou xpath, un seul des deux');
export type ElementFinder = z.infer<typeof elementSchema>;

const linkSchema = z
  .strictObject({ ...finder, attribute: z.string().optional().describe('Attribut qui porte l’adresse ; href sauf indication.') })
  .refine(({ css, xpath }) => isOne(css, xpath), 'donnez css ou xpath, un seul des deux');
export type LinkFinder = z.infer<typeof linkSchema>;

/** Where one column of a crawled item comes from. */
export const valueFinderSchema = z
  .strictObject({
    ...finder,
    data: z.string().min(1).max(200).optional().describe('Chemin dans les données structurées de la page (JSON-LD, microdonnées) : address.addressLocality.'),
    attribute: z.string().optional().describe('Attribut à lire ; sans lui, le texte de l’élément.'),
    pattern: pattern.optional().describe('Expression régulière : ce qu’elle trouve (son premier groupe, s’il y en a un) est gardé.'),
    multiple: z.boolean().default(false).describe('Toutes les valeurs trouvées, et non la première.'),
    on: z.enum(['list', 'detail']).optional().describe('Page où chercher : la liste ou la fiche (par défaut la fiche, s’il y en a une).'),
  })
  .refine(({ css, xpath, data }) => isOne(css, xpath, data), 'donnez css, xpath ou data, un seul des trois');
export type ValueFinder = z.infer<typeof valueFinderSchema>;

/** Several finders: the first that finds something wins, so a recipe survives a page written in two ways. */
const columnsSchema = z
  .record(z.string().min(1), z.union([valueFinderSchema, z.array(valueFinderSchema).min(1)]))
  .refine((columns) => Object.keys(columns).every((name) => !/[.*[\]]/.test(name)), 'un nom de colonne ne contient ni point, ni étoile, ni crochet')
  .describe('Colonnes ← ce qui les trouve dans la page.');
export type ColumnFinders = z.infer<typeof columnsSchema>;

const limitsShape = z.strictObject({
  pages: z.number().int().min(1).max(20_000).default(2_000).describe('Pages lues au plus.'),
  items: z.number().int().min(1).max(20_000).default(5_000).describe('Fiches lues au plus.'),
  minutes: z.number().positive().max(360).default(90).describe('Durée au plus.'),
  delaySeconds: z.number().min(0).max(60).default(1).describe('Attente entre deux pages d’un même site.'),
  pageSeconds: z.number().positive().max(120).default(30).describe('Attente d’une page au plus.'),
  pageMegabytes: z.number().positive().max(50).default(5).describe('Poids d’une page au plus.'),
});
export const limitsSchema = limitsShape.prefault({});
export type SourceLimits = z.infer<typeof limitsSchema>;

/** The heaviest inventory read as one file, and how long it may take to come. */
export const FILE_MEGABYTES = 100;
export const FILE_SECONDS = 300;

/** One file is heavier than a page, and takes longer. */
const fileLimitsSchema = limitsShape
  .extend({
    pageSeconds: z.number().positive().max(900).default(FILE_SECONDS).describe('Attente du fichier au plus.'),
    pageMegabytes: z.number().positive().max(FILE_MEGABYTES).default(FILE_MEGABYTES).describe('Poids du fichier au plus.'),
  })
  .prefault({});

const shared = {
  hosts: z.array(z.string().min(1)).default([]).describe('Autres noms de site où les liens peuvent mener.'),
  limits: limitsSchema,
};

const urlSource = z.strictObject({ connector: z.literal('url'), address: address.describe('Adresse du fichier (CSV, XLSX, JSON).'), limits: fileLimitsSchema });

const parameter = z.string().min(1);
const pagingSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('page'), parameter: parameter.default('page'), first: z.number().int().min(0).default(1) }),
  z.strictObject({ by: z.literal('offset'), parameter: parameter.default('offset'), size: z.number().int().positive(), sizeParameter: parameter.optional() }),
  z.strictObject({ by: z.literal('cursor'), parameter: parameter.default('cursor'), path: z.string().min(1).describe('Chemin du curseur suivant dans la réponse.') }),
  z.strictObject({ by: z.literal('next'), path: z.string().min(1).describe('Chemin de l’adresse suivante dans la réponse.') }),
  z.strictObject({ by: z.literal('link-header') }),
]);
export type Paging = z.infer<typeof pagingSchema>;

const apiSource = z.strictObject({
  connector: z.literal('api'),
  address: address.describe('Première adresse de l’API.'),
  records: z.string().optional().describe('Chemin de la liste des fiches dans la réponse.'),
  paging: pagingSchema.optional(),
  ...shared,
});
export type ApiSource = z.infer<typeof apiSource>;

const feedSource = z.strictObject({
  connector: z.literal('feed'),
  address: address.describe('Flux RSS ou Atom, ou plan de site (sitemap).'),
  only: pattern.optional().describe('Ne suivre que les liens où cette expression se trouve.'),
  columns: columnsSchema.optional().describe('Pour aller lire la page de chaque article : colonnes ← ce qui les trouve.'),
  ...shared,
});
export type FeedSource = z.infer<typeof feedSource>;

const crawlSource = z.strictObject({
  connector: z.literal('crawl'),
  start: z.array(address).min(1).max(200).describe('Pages de liste par où commencer.'),
  item: elementSchema.optional().describe('Bloc d’une fiche dans la liste ; sans lui, chaque lien de detail est une fiche.'),
  next: z
    .union([linkSchema, z.strictObject({ template: z.string().regex(/^https?:\/\/.*\{page\}/), first: z.number().int().min(0).default(2) })])
    .optional()
    .describe('Lien vers la page suivante, ou modèle d’adresse contenant {page}.'),
  detail: linkSchema.optional().describe('Lien vers la page de la fiche.'),
  columns: columnsSchema,
  ...shared,
});
export type CrawlSource = z.infer<typeof crawlSource>;

/** How an inventory reaches us when it is not a file somebody sends. Documented in docs/inventories.md. */
export const recipeSourceSchema = z.discriminatedUnion('connector', [urlSource, apiSource, feedSource, crawlSource]);
export type RecipeSource = z.infer<typeof recipeSourceSchema>;

/** Where a source starts: its address, or the first page of a crawl. */
export const addressOf = (source: RecipeSource): string => (source.connector === 'crawl' ? (source.start[0] ?? '') : source.address);
