import type { Media } from '../../cms/editorial';
import { useTexts } from '../../i18n/texts';
import { whomPath } from '../../forms/message/whom';
import { Link } from '../../link';
import { Section } from '../../ui/page/section';
import page from '../../ui/style/page.module.css';
import type from '../../ui/style/type.module.css';
import { isCredited } from '../is-credited';
import { useLanguageOf } from '../language-of';
import type { ViewOf } from '../view-of';
import styles from './list-block.module.css';

/** Functions first: a name only where the team wrote one. */
export function TeamBlock({ view: { heading, persons, named } }: ViewOf<'team'>) {
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <Section heading={heading}>
      <ul className={`${styles.list} ${styles.wide}`}>
        {persons.map(({ id, function: role, name, organisation, portrait, body, description, answers, purpose, fallback }) => (
          <li key={id}>
            <Portrait picture={portrait} />
            <h3 className={type.t3} lang={languageOf({ fallback })}>{role}</h3>
            <p className={styles.facts}>
              {name !== null && <span>{name}</span>}
              {organisation !== null && <span>{organisation}</span>}
              {named && body?.label !== undefined && <span lang={languageOf({ fallback })}>{body.label}</span>}
            </p>
            {description !== null && <p lang={languageOf({ fallback })}>{description}</p>}
            {answers !== null && <p className={type.note}>{editorial.answers(answers)}</p>}
            <p>
              <Link to={purpose === null ? '/contact' : whomPath({ purpose })}>
                {editorial.writeTo} <span className={page.hidden}>{editorial.toFunction(role)}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A portrait bears its credit; one without is left out, the function stays. */
function Portrait({ picture }: { picture: Media | null }) {
  const { editorial } = useTexts();
  if (!isCredited(picture)) return null;
  return (
    <figure>
      <img src={`${picture.url}?w=160`} alt={picture.alt} width={80} height={80} loading="lazy" className={styles.portrait} />
      <figcaption className={type.note}>{editorial.photoCredit(picture.credit ?? '')}</figcaption>
    </figure>
  );
}
