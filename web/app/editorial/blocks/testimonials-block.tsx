import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { Section } from '../../ui/page/section';
import { useLanguageOf } from '../language-of';
import { isCredited } from '../is-credited';
import type { ViewOf } from '../view-of';
import styles from './testimonials-block.module.css';

/** Words people agreed to see published, signed by their function. */
export function TestimonialsBlock({ view: { heading, testimonials } }: ViewOf<'testimonials'>) {
  const { editorial } = useTexts();
  const languageOf = useLanguageOf();
  return (
    <Section heading={heading} ground="board">
      <ul className={styles.list}>
        {testimonials.map(({ id, quote, role, organisation, photo, demo, partner, fallback }) => (
          <li key={id}>
            <figure>
              {isCredited(photo) && <img src={`${photo.url}?w=160`} alt={photo.alt} width={80} height={80} loading="lazy" className={styles.photo} />}
              <blockquote className={styles.quote} lang={languageOf({ fallback })}>{quote}</blockquote>
              <figcaption className={styles.author}>
                <strong lang={languageOf({ fallback })}>{role}</strong>
                {organisation !== null && <span>{partner === null ? organisation : <Link to={`/partenaires/${partner}`}>{organisation}</Link>}</span>}
                {isCredited(photo) && <small>{editorial.photoCredit(photo.credit ?? '')}</small>}
                {demo === true && <span className={styles.demo}>{editorial.demoTestimonial}</span>}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
