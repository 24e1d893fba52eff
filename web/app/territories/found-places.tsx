import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { Notice } from '../ui/notice/notice';
import { Section } from '../ui/page/section';
import styles from './found-places.module.css';

/** Several territories of that name: which one? */
export function FoundPlaces({ asked, places }: { asked: string; places: readonly { territory: string; label: string; detail: string }[] }) {
  const { territories: texts } = useTexts();
  if (places.length === 0)
    return (
      <Section>
        <Notice kind="warn">{texts.notFound(asked)}</Notice>
      </Section>
    );
  return (
    <Section heading={texts.which(asked)}>
      <ul className={styles.places}>
        {places.map(({ territory, label, detail }) => (
          <li key={`${territory}${label}`}>
            <Link to={`/territoires/${territory}`}>{label}</Link> <span>{detail}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
