import { formatDay } from '../../i18n/dates';
import { useLocale, useTexts } from '../../i18n/texts';
import { CmsLink } from '../../ui/action/cms-link';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import { useLanguageOf } from '../language-of';
import type { ViewOf } from '../view-of';
import styles from './list-block.module.css';

/** What media said: date, medium, author, kind; never their text. */
export function PressBlock({ view: { heading, articles } }: ViewOf<'press'>) {
  const locale = useLocale();
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {articles.map(({ id, title, medium, author, date, kind, url, summary, isDead, fallback }) => (
          <li key={id}>
            <h3 className={type.t4} lang={languageOf({ fallback })}>{url === null || isDead ? title : <CmsLink url={url}>{title}</CmsLink>}</h3>
            <p className={styles.facts}>
              <span>{medium}</span>
              {author !== null && <span>{author}</span>}
              <span>{formatDay(date, locale)}</span>
              <span>{editorial.pressKinds[kind]}</span>
              {isDead && <span>{editorial.deadLink}</span>}
            </p>
            {summary !== null && <p lang={languageOf({ fallback })}>{summary}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
