import type { ReactNode } from 'react';
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
    [texts.since, years === null && maturity === null ? null : [years, maturity?.label].filter(Boolean).join(', ')],
    [texts.who, who],
    [texts.forWhom, audiences.length === 0 ? null : audiences.map(({ label }) => label).join(', ')],
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
