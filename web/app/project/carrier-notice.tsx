import { useTexts } from '../i18n/texts';
import { CmsLink } from '../ui/action/cms-link';
import type from '../ui/style/type.module.css';
import styles from './sources.module.css';
import type { ProjectView } from './project-view.server';

/** What registers say of the structure behind the project; who says it is told with the sources. */
export function CarrierNotice({ project: { carrier } }: { project: ProjectView }) {
  const { project: texts } = useTexts();
  if (carrier === null) return null;
  return (
    <section className={styles.sources}>
      <h2 className={type.t4}>{texts.carrier.title}</h2>
      <p className={styles.partner}>{carrier.name}</p>
      <dl className={styles.dates}>
        {carrier.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {carrier.website !== null && (
        <p className={styles.record}>
          <CmsLink url={carrier.website}>{texts.carrier.website}</CmsLink>
        </p>
      )}
    </section>
  );
}
