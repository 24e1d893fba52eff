import { CmsLink } from '../ui/action/cms-link';
import { useSite } from '../ui/layout/use-site';
import { Section } from '../ui/page/section';
import { Icon } from '../ui/pictogram/icon';
import type from '../ui/style/type.module.css';
import styles from './audiences.module.css';

/** One door per group of people, each to what it came for. */
export function Audiences() {
  const home = useSite().settings?.home;
  const audiences = (home?.audiences ?? []).filter(({ linkUrl }) => linkUrl !== null);
  if (audiences.length === 0) return null;
  return (
    <Section poster heading={home?.audiencesHeading}>
      <ul className={styles.doors}>
        {audiences.map(({ code, title, text, linkLabel, linkUrl }) => (
          <li key={code}>
            <h3 className={type.t3}>{title}</h3>
            {text !== null && <p>{text}</p>}
            <p className={styles.way}>
              <CmsLink url={linkUrl ?? '/'}>{linkLabel ?? title}</CmsLink>
              <Icon name="arrow" />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
