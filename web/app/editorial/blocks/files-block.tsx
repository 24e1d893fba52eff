import { formatDay } from '../../i18n/dates';
import { useLocale, useTexts } from '../../i18n/texts';
import { Icon } from '../../ui/pictogram/icon';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import { InOtherLanguage } from '../in-other-language';
import { useLanguageOf } from '../language-of';
import type { ViewOf } from '../view-of';
import styles from './list-block.module.css';

/** Documents to download; one whose file is not there yet says so. */
export function FilesBlock({ view: { heading, documents } }: ViewOf<'files'>) {
  const locale = useLocale();
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {documents.map(({ id, title, description, version, date, file, fallback }) => (
          <li key={id}>
            <h3 className={type.t4} lang={languageOf({ fallback })}>
              {file === null ? title : <a href={file.url}>{title}</a>} {file !== null && <Icon name="dl" className={styles.icon} />}
            </h3>
            <p className={styles.facts}>
              <InOtherLanguage fallback={fallback} />
              {version !== null && <span>{editorial.version(version)}</span>}
              {date !== null && <span>{formatDay(date, locale)}</span>}
              {file === null && <span>{editorial.noFileYet}</span>}
            </p>
            {description !== null && <p lang={languageOf({ fallback })}>{description}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
