import { NON_PRECISE, type SearchState, type Term } from '@carrefour/config';
import { departments, findTerritory, regions } from '@carrefour/config/geo';
import { getCollection } from '../cms/editorial.server';
import { getTaxonomy, listPartners, type Taxonomy } from '../cms/cms.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { wordsOf, type Vocabulary, type Word } from './vocabulary';

const noTaxonomy: Taxonomy = { themes: [], audiences: [], methods: [], merged: { themes: {}, audiences: {}, methods: {} } };

/** The words of the search's facets. With the CMS down and nothing remembered, codes stand for themselves. */
export async function readVocabulary(state: SearchState, locale: Locale): Promise<Vocabulary> {
  const [{ themes, audiences, methods }, { partners }, dossier] = await Promise.all([
    getTaxonomy().catch(() => noTaxonomy),
    listPartners(locale).catch(() => ({ partners: [] })),
    dossiersNamed(state.facets.dossier ?? [], locale),
  ]);
  const toWord = ({ code, label, labelEn, parent }: Term): Word => ({ code, label: locale === 'en' ? labelEn : label, parent });
  return {
    theme: themes.map(toWord),
    audience: audiences.map(toWord),
    method: methods.map(toWord),
    partner: partners.map(({ slug, name }) => ({ code: slug, label: name })),
    region: wordsOf(regions, locale),
    departement: departments.map(({ code, label, region }) => ({ code, label, parent: region })),
    commune: named(state.facets.commune ?? [], 'com'),
    epci: named(state.facets.epci ?? [], 'epci'),
    dossier,
  };
}

const dossiersNamed = (slugs: readonly string[], locale: Locale): Promise<Word[]> =>
  Promise.all(slugs.map(async (code) => {
    const dossier = code === NON_PRECISE ? null : await getCollection(code, locale).catch(() => null);
    return { code, label: dossier === null ? code : textsOf(locale).search.dossier(dossier.title) };
  }));

/** 35,000 communes stay on the server: only those the address names are sent. */
function named(codes: readonly string[], kind: 'com' | 'epci'): Word[] {
  return codes.map((code) => ({ code, label: findTerritory(`${kind}-${code}`)?.label ?? code }));
}
