import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { CommonsCoverage } from '../../commons/commons-coverage';
import { commonsPageData } from '../../commons/commons-page-data.server';
import { FreshnessList } from '../../commons/freshness-list';
import { JournalTable } from '../../commons/journal-table';
import { LaureateList } from '../../commons/laureate-list';
import styles from '../../commons/commons.module.css';
import { localeOf } from '../../i18n/locale';
import { format } from '../../i18n/plural';
import { textsOf, useLocale, useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { CountColumns } from '../../ui/chart/count-columns';
import { ThemeBars } from '../../ui/chart/theme-bars';
import { Figures } from '../../ui/page/figures';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';
import page from '../../ui/style/page.module.css';
import type from '../../ui/style/type.module.css';

/** `/etat-des-communs`: how much is recorded, how fresh, by whom, and what moved lately. */
export const loader = ({ request }: LoaderFunctionArgs) => orRest(commonsPageData(localeOf(new URL(request.url).pathname)));

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const { commons } = textsOf(localeOf(location.pathname));
  return data === undefined ? [] : pageMeta({ title: commons.title, description: commons.description, location, matches });
};

export default function CommonsPage() {
  const { projects, partners, departments, departmentsInAll, recorders, uncovered, themes, freshness, growth, journal, laureates } = useLoaderData<typeof loader>();
  const { commons: texts, layout, territories } = useTexts();
  const locale = useLocale();
  const figures = [
    { value: format(projects, locale), label: texts.projects(projects), url: '/recherche' },
    { value: format(partners, locale), label: texts.partners(partners), note: recorders === null ? null : texts.recorders(recorders), url: '/partenaires' },
    { value: `${departments}/${departmentsInAll}`, label: texts.departments, url: '/territoires' },
  ];
  return (
    <>
      <PageHead drawing="etat-des-communs" title={texts.title} lead={texts.lead} crumbs={[{ label: layout.home, url: '/' }]} />
      <div className={`${page.wrap} ${styles.figures}`}>
        <Figures figures={figures} />
        <p className={type.note}>{territories.recordedOnly}</p>
      </div>
      <Section>
        <div className={styles.pair}>
          <div className={styles.part}>
            <h2 className={type.t2}>{texts.freshness}</h2>
            <p className={type.note}>{texts.freshnessNote}</p>
            <FreshnessList freshness={freshness} />
          </div>
          {growth !== null && growth.months.length > 0 && (
            <div className={styles.part}>
              <h2 className={type.t2}>{texts.growth}</h2>
              <p className={type.note}>{texts.growthNote}</p>
              {growth.before.count > 0 && (
                <p>
                  <Link to={growth.before.url}>{texts.recordedBefore(growth.before.count)}</Link>
                </p>
              )}
              <CountColumns columns={growth.months} rows={growth.months.map(({ name, count, url }) => ({ label: name, count, url }))} heading={texts.month} />
            </div>
          )}
        </div>
      </Section>
      {journal.length > 0 && (
        <Section heading={texts.journal} intro={texts.journalNote} ground="board">
          <JournalTable journal={journal} />
        </Section>
      )}
      {themes.length > 0 && (
        <Section heading={territories.about} intro={recorders === null ? territories.aboutNote : `${territories.aboutNote} ${territories.recorders(recorders)}`}>
          <ThemeBars themes={themes} query="" />
        </Section>
      )}
      {laureates.length > 0 && (
        <Section heading={texts.laureates} intro={texts.laureatesNote}>
          <LaureateList laureates={laureates} />
        </Section>
      )}
      <CommonsCoverage uncovered={uncovered} />
    </>
  );
}
