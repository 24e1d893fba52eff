import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { linkKinds } from '../lists/link-kind.js';

/** The fields a recipe may fill, parts of composed ones after a dot (`contact.email`, `links.facebook`). */
export const recipeFields = [
  'title', 'summary', 'description', 'themes', 'audiences', 'methods', 'scale', 'maturity', 'area',
  'leadOrganisation', 'contact.email', 'contact.phone', 'contact.name', 'website',
  'startYear', 'endYear', 'figures.value', 'figures.label', 'figures.year',
  'distinctions', 'distinctions.label', 'distinctions.year', 'distinctions.by', 'supports',
  'experience.need', 'experience.how', 'experience.cost', 'experience.pitfalls', 'openness',
  'siren', 'siret', 'rna', 'legalForm', 'naf', 'partnerType', 'activities', 'roles',
] as const;

const linkFields = codesOf(linkKinds).map((kind) => `links.${kind}` as const);

export const recipeFieldSchema = z.enum([...recipeFields, ...linkFields]);
export type RecipeField = z.infer<typeof recipeFieldSchema>;
