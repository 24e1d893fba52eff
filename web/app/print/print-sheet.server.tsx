import { PLATFORM_LICENCE, labelOf, licences, toExported, type PublicProject } from '@carrefour/config';
import type { Bounds } from '@carrefour/config/geo';
import { renderToStaticMarkup } from 'react-dom/server';
import { Credits } from '../api/credits';
import { escapeHtml } from '../document/escape-html';
import { textsOf } from '../i18n/texts';
import { PrintHead, type PrintHeading } from './print-head.server';
import { PrintItem } from './print-item.server';
import { PrintMap } from './print-map.server';

/** The map numbers the first projects: beyond, numbers would hide one another. */
const ON_THE_MAP = 60;

type Sheet = PrintHeading & { siteUrl: string; projects: AsyncIterable<PublicProject>; /** Where the search looks. */ focus: Bounds | null };
type Item = (project: PublicProject, index: number) => string;

/** A list to print, piece by piece: head and map once the first projects are known, then each project as it comes. */
export async function* printSheet({ projects, siteUrl, focus, ...heading }: Sheet): AsyncGenerator<string> {
  const { locale, texts, total } = heading;
  const credits = new Credits();
  const item: Item = (project, index) => {
    credits.add(project);
    return renderToStaticMarkup(<PrintItem project={toExported(project)} number={index + 1} siteUrl={siteUrl} locale={locale} />);
  };
  yield `<main>${renderToStaticMarkup(<PrintHead {...heading} />)}`;
  const first: PublicProject[] = [];
  let count = 0;
  for await (const project of projects) {
    count += 1;
    if (count <= ON_THE_MAP) first.push(project);
    if (count === ON_THE_MAP) yield* opening(first, focus, total, texts, item);
    if (count > ON_THE_MAP) yield item(project, count - 1);
  }
  if (count < ON_THE_MAP) yield* opening(first, focus, total, texts, item);
  yield '</ol>';
  yield renderToStaticMarkup(<PrintFoot credits={credits} isEmpty={count === 0} {...heading} />);
  yield '</main>';
}

/** The map of the first projects, then themselves. */
function* opening(first: readonly PublicProject[], focus: Bounds | null, total: number, texts: PrintHeading['texts'], item: Item): Generator<string> {
  yield renderToStaticMarkup(<PrintMap projects={first} focus={focus} texts={texts} />);
  if (total > ON_THE_MAP) yield `<p class="note">${escapeHtml(texts.first(ON_THE_MAP))}</p>`;
  yield '<ol>';
  for (const [index, project] of first.entries()) yield item(project, index);
}

type FootProps = Pick<PrintHeading, 'texts' | 'locale' | 'day'> & { credits: Credits; isEmpty: boolean };

/** Licence, date and every source of what was listed. */
function PrintFoot({ credits, texts, locale, day, isEmpty }: FootProps) {
  const sources = credits.list().map(({ partner, licence, projects }) => texts.sourceLine(partner, labelOf(licences, licence, locale), projects));
  return (
    <footer>
      {isEmpty && <p>{texts.none}</p>}
      <p>{texts.licence(labelOf(licences, PLATFORM_LICENCE, locale), day)}</p>
      {sources.length > 0 && (
        <p>
          <strong>{texts.sources}</strong>
          {textsOf(locale).layout.colon} {sources.join(locale === 'fr' ? '\u202F; ' : '; ')}
        </p>
      )}
    </footer>
  );
}
