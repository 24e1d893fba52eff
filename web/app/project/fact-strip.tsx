import { Fragment, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import page from '../ui/style/page.module.css';
import styles from './fact-strip.module.css';
import type { ProjectView } from './project-view.server';

/** Where, since when, who, for whom: what is not known is not shown. */
export function FactStrip({ project: { where, department, years, maturity, who, audiences, scale } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  const facts: (readonly [label: string, value: ReactNode])[] = [
    [texts.where, where === '' ? null : department === null ? where : <Link to={`/territoires/${department.address}`}>{where}</Link>],
    [texts.since, years === null && maturity === null ? null : years === null ? maturity?.label : [years, maturity?.label.toLowerCase()].filter(Boolean).join(', ')],
    [texts.who, who],
    [texts.forWhom, audiences.length === 0 ? null : <Audiences audiences={audiences} />],
    [texts.scale, scale === null ? null : <Link to={`/recherche?scale=${scale.code}`}>{scale.label}</Link>],
  ];
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <div className={page.wrap}>
      <dl className={styles.facts}>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Audiences({ audiences }: Pick<ProjectView, 'audiences'>) {
  return audiences.map(({ code, label }, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <Link to={`/recherche?audience=${code}`}>{label}</Link>
    </Fragment>
  ));
}
