import { format } from '../i18n/plural';
import { useLocale, useTexts } from '../i18n/texts';
import { ButtonLink } from '../ui/action/button-link';
import { useSite } from '../ui/layout/use-site';
import { DotsMap } from '../ui/map/dots-map';
import { Breadcrumbs } from '../ui/page/breadcrumbs';
import { Figures } from '../ui/page/figures';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './territory-head.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

/** Its name, its map, its figures; and the reminder of what figures count. */
export function TerritoryHead({ territory: { label, kind, address, parents, total, themes, partners, map, query, rate } }: { territory: TerritoryPageData }) {
  const { territories: texts, maps } = useTexts();
  const locale = useLocale();
  const recordedOnly = useSite().settings?.notices?.recordedOnly ?? texts.recordedOnly;
  const crumbs = [{ label: texts.title, url: '/territoires' }, ...parents.map((parent) => ({ label: parent.label, url: `/territoires/${parent.address}` }))];
  const figures = [
    { value: total, label: texts.projects(total), url: `/recherche?${query}` },
    { value: themes.length, label: texts.themes(themes.length), url: `/territoires/${address}#themes` },
    { value: partners.length, label: texts.partners(partners.length), url: `/territoires/${address}#partenaires` },
  ].filter(({ value }) => value > 0);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <div className={page.wrap}>
      <Breadcrumbs crumbs={crumbs} here={label} />
      <div className={styles.head}>
        <div className={styles.words}>
          <p className={type.kick}>{texts.kinds[kind](address.replace(/^\w+-/, ''))}</p>
          <h1 className={type.t1}>{label}</h1>
          <p className={type.lead}>{texts.lead(total, themes.slice(0, 3).map((theme) => theme.label))}</p>
          {total > 0 && (
            <p className={styles.ways} data-screen-only>
              <ButtonLink url={`/recherche?${query}`} look="main" icon="search">
                {texts.searchHere}
              </ButtonLink>
              <ButtonLink url={`/api/v1/projects.csv?${query}`} icon="dl">
                {texts.download}
              </ButtonLink>
              <ButtonLink url={`/api/v1/territories/${address}.csv`} icon="dl">
                {texts.downloadFigures}
              </ButtonLink>
            </p>
          )}
        </div>
        <div>
          <DotsMap map={map} label={maps.of(label)} />
          {map.dots.length > 0 && <p className={type.note}>{maps.dots(map.isWhole, 0)}</p>}
        </div>
      </div>
      {figures.length > 0 && <Figures figures={figures.map(({ value, ...rest }) => ({ value: format(value, locale), ...rest }))} />}
      {rate !== null && <p className={`${type.note} ${styles.note}`}>{texts.rate(decimal.format(rate), Math.round(rate * 10) / 10 >= 2, partners.length)}</p>}
      {figures.length > 0 && <p className={`${type.note} ${styles.note}`}>{recordedOnly}</p>}
    </div>
  );
}
