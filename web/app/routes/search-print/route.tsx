import { formatSearch, parseSearch } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportDay } from '../../api/credits';
import { openExport } from '../../api/open-export.server';
import { searchAddress } from '../../api/serve-export.server';
import { orRest } from '../../cms/or-rest.server';
import { sendDocument } from '../../document/html-document.server';
import { formatDay } from '../../i18n/dates';
import { localeOf, localePath } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { focusOf } from '../../print/print-map.server';
import { printSheet } from '../../print/print-sheet.server';
import sheet from '../../print/print-sheet.css?url';
import { scriptAddress } from '../../script-address';
import { criteriaOf } from '../../search/criteria';
import { followTerms } from '../../search/follow-terms.server';
import { placeLabelsOf } from '../../search/place-labels.server';
import { readVocabulary } from '../../search/read-vocabulary.server';
import { labelIn } from '../../search/vocabulary';
import { siteEnv } from '../../site-env.server';
import fonts from '../../ui/style/fonts.css?url';

/** `GET /recherche/imprimer?<search>`: the whole list on A4 sheets, with its numbered map; streamed, so that its length does not matter. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const state = { ...(await followTerms(parseSearch(searchParams).state)), page: 1, view: 'liste' as const };
  const { total, projects } = await orRest(openExport({ state, since: null, cursor: null }));
  const { outputs, search, layout } = textsOf(locale);
  const label = labelIn(await readVocabulary(state, locale), locale);
  const criteria = criteriaOf(state, { texts: search, placeLabels: placeLabelsOf(state), label }, true);
  const quoted = (words: string) => (locale === 'fr' ? `«\u202F${words}\u202F»` : `“${words}”`);
  const siteUrl = siteEnv().WEB_URL;
  const body = printSheet({
    locale, total, projects, siteUrl, focus: focusOf(state), texts: outputs.print, siteName: layout.siteName,
    criteria: criteria.map(({ key, label: name }) => (key === 'q' ? quoted(name) : name)),
    address: searchAddress(siteUrl, { state }),
    back: localePath(locale, `/recherche?${formatSearch(state).toString()}`),
    day: formatDay(exportDay(), locale),
  });
  const title = `${outputs.print.title} | ${layout.siteName}`;
  return sendDocument({ locale, title, styles: [fonts, sheet], scripts: [scriptAddress('print')], body }, false);
}
