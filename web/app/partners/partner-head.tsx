import { unbroken } from '@carrefour/config';
import { whomPath } from '../forms/message/whom';
import { format } from '../i18n/plural';
import { useLocale, useTexts, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import { ButtonLink } from '../ui/action/button-link';
import { Chip } from '../ui/action/chip';
import { Monogram } from '../ui/card/monogram';
import { FoundersNotice } from '../ui/notice/founders-notice';
import { Breadcrumbs } from '../ui/page/breadcrumbs';
import { Figures } from '../ui/page/figures';
import page from '../ui/style/page.module.css';
import type from '../ui/style/type.module.css';
import styles from './partner-head.module.css';
import type { PartnerPageData } from './partner-page-data.server';

/** Who the partner is, and its figures. */
export function PartnerHead({ partner }: { partner: PartnerPageData }) {
  const { partners: texts, layout } = useTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { slug, query, name, type: family, scale, mission, logo, asOf, projectCount, departments, inventories, roles, activities, territories, links, charterSince, isReachable } = partner;
  const figures = [
    { value: projectCount, label: texts.projects(projectCount), url: `/recherche?${query}` },
    { value: departments, label: texts.departments(departments), url: `/recherche?${query}&view=carte` },
    { value: inventories.length, label: texts.inventoriesCount(inventories.length), url: `/partenaires/${slug}#inventaires` },
  ].filter(({ value }) => value > 0);
  const crumbs = [
    { label: texts.crumb, url: '/partenaires' },
    { label: family.label, url: `/partenaires?type=${family.code}` },
  ];
  return (
    <div className={page.wrap}>
      <Breadcrumbs crumbs={crumbs} here={name} />
      <div className={styles.head}>
        <Monogram name={name} logo={logo} large />
        <div className={styles.title}>
          <p className={type.kick}>{[family.label, scale].filter(Boolean).join(', ')}</p>
          <h1 className={type.t1}>{name}</h1>
          {asOf !== null && <p className={type.note}>{layout.asOf(asOf)}</p>}
        </div>
        {mission !== null && <p className={`${type.lead} ${styles.mission}`} lang={theirs}>{unbroken(mission)}</p>}
      </div>
      <p>
        <ButtonLink url={whomPath({ purpose: 'partenaire', partner: slug })} icon="mail">
          {isReachable ? texts.write : texts.writeCoordination}
        </ButtonLink>
      </p>
      {asOf !== null && <FoundersNotice />}
      {figures.length > 0 && (
        <div className={styles.figures}>
          <Figures figures={figures.map(({ value, ...rest }) => ({ value: format(value, locale), ...rest }))} />
        </div>
      )}
      <dl className={styles.facts}>
        {roles.length > 0 && (
          <div>
            <dt>{texts.roles}</dt>
            <dd>
              <ul className={styles.chips}>
                {roles.map(({ code, label }) => (
                  <li key={code}>
                    <Chip url={`/partenaires?role=${code}`}>{label}</Chip>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {charterSince !== null && (
          <div>
            <dt>{texts.charter}</dt>
            <dd>
              <Link to="/charte">{texts.charterSince(charterSince)}</Link>
            </dd>
          </div>
        )}
        {activities.length > 0 && (
          <div>
            <dt>{texts.activities}</dt>
            <dd>
              <ul className={styles.chips}>
                {activities.map((activity) => (
                  <li key={activity}>
                    <Chip url={`/partenaires?${new URLSearchParams({ activite: activity }).toString()}`}>{activity}</Chip>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {[
          { label: texts.sitsIn, found: links.bodies },
          { label: texts.inDossiers, found: links.dossiers },
        ].map(
          ({ label, found }) =>
            found.length > 0 && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {found.map(({ url, label: name_ }, index) => (
                    <span key={url}>
                      {index > 0 && ', '}
                      <Link to={url}>{name_}</Link>
                    </span>
                  ))}
                </dd>
              </div>
            ),
        )}
        {territories.length > 0 && (
          <div>
            <dt>{texts.acts}</dt>
            <dd>
              {territories.map(({ code, label }, index) => (
                <span key={code}>
                  {index > 0 && ', '}
                  <Link to={`/territoires/${code}`}>{label}</Link>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
