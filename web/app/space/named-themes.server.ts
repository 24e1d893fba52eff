import { readTaxonomy } from '../curation/load-project.server';
import type { Locale } from '../i18n/locale';

/** Proposals with their theme in the page's language; a theme that is no term of ours stays as it was written. */
export async function withNamedThemes<Proposal extends { theme: string | null }>(proposals: readonly Proposal[], locale: Locale): Promise<Proposal[]> {
  if (locale === 'fr' || proposals.length === 0) return [...proposals];
  const { themes } = await readTaxonomy();
  const english = new Map(themes.map(({ label, labelEn }) => [label, labelEn]));
  return proposals.map((proposal) => ({ ...proposal, theme: proposal.theme === null ? null : (english.get(proposal.theme) ?? proposal.theme) }));
}
