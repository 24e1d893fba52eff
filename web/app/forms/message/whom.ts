import type { ContactPurpose } from '@carrefour/config';

/** In the order in which somebody looks for whom to write to. */
export const purposeCodes = ['porteur', 'partenaire', 'question', 'besoin', 'remarque', 'appui', 'medias'] as const satisfies readonly ContactPurpose[];

export const isPurpose = (value: string | null): value is ContactPurpose => purposeCodes.some((code) => code === value);

type Target = { purpose: ContactPurpose; project?: string | null; partner?: string | null };

/** Where on the site one writes to somebody, form in view. */
export function whomPath({ purpose, project, partner }: Target): string {
  if (project) return `/projets/${project}/ecrire${purpose === 'partenaire' ? '?motif=partenaire' : ''}#ecrire`;
  return `/contact?motif=${purpose}${partner ? `&partenaire=${partner}` : ''}#ecrire`;
}

/** In an address of `/contact`, the search that says a need: what follows the `?` of `/recherche`. */
export const NEED_PARAMETER = 'recherche';

/** Where one tells a need, with the search that comes closest (`''`: none yet). */
export const needPath = (query: string): string => `/contact?motif=besoin${query === '' ? '' : `&${NEED_PARAMETER}=${encodeURIComponent(query)}`}#ecrire`;
