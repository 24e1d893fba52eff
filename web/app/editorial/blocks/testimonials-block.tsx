import { useTexts } from '../../i18n/texts';
import { Link } from '../../link';
import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';
import styles from './testimonials-block.module.css';

/** Words people agreed to see published, signed by their function. */
export function TestimonialsBlock({ view: { heading, testimonials } }: ViewOf<'testimonials'>) {
  const { editorial } = useTexts();
  return (
    <Section heading={heading} ground="board">
      <ul className={styles.list}>
        {testimonials.map(({ id, quote, role, organisation, photo, demo, partner }) => (
          <li key={id}>
            <figure>
              {photo !== null && <img src={`${photo.url}?w=160`} alt={photo.alt} width={80} height={80} loading="lazy" className={styles.photo} />}
              <blockquote className={styles.quote}>{quote}</blockquote>
              <figcaption className={styles.author}>
                <strong>{role}</strong>
                {organisation !== null && <span>{partner === null ? organisation : <Link to={`/partenaires/${partner}`}>{organisation}</Link>}</span>}
                {demo === true && <span className={styles.demo}>{editorial.demoTestimonial}</span>}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
