import type { ProjectDocument } from '@carrefour/config';

export type Highlighted = { field: string; snippet?: string; value?: string };

/** The part of a document that results show. */
export type ResultDocument = Pick<
  ProjectDocument,
  | 'id' | 'slug' | 'title' | 'summary' | 'main_theme' | 'theme' | 'place_label' | 'departement' | 'scale' | 'maturity'
  | 'start_year' | 'partner_names' | 'located' | 'area' | 'updated_at'
> & { location?: [number, number][] };

export type EngineHit = {
  document: ResultDocument;
  highlights?: Highlighted[];
  /** Metres from the centre, when sorted by distance. */
  geo_distance_meters?: { location: number };
};

export type FacetCount = { field_name: string; counts: { value: string; count: number }[] };

/** One element of the engine's answer to `multi_search`: a result, or a refusal. */
export type EngineResult = { found: number; hits: EngineHit[]; facet_counts: FacetCount[] };
export type EngineRefusal = { code: number; error: string };
export type EngineAnswer = { results: (EngineResult | EngineRefusal)[] };

export const RESULT_FIELDS =
  'id,slug,title,summary,main_theme,theme,place_label,departement,scale,maturity,start_year,partner_names,located,location,area,updated_at';

/** The results, or an error saying what the engine refused. */
export function resultsOf(answer: EngineAnswer): EngineResult[] {
  return answer.results.map((result) => {
    if ('error' in result) throw new Error(`Le moteur de recherche refuse (${result.code}) : ${result.error}`);
    return result;
  });
}

/** The counts of a field, empty where the engine gives none. */
export function countsOf(result: EngineResult, field: string): { value: string; count: number }[] {
  return result.facet_counts.find((facet) => facet.field_name === field)?.counts ?? [];
}
