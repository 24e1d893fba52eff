import { CmsLink } from '../../ui/action/cms-link';
import { Icon } from '../../ui/pictogram/icon';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import type { ViewOf } from '../view-of';
import styles from './cards-block.module.css';

/** Short texts side by side, ruled: those that lead somewhere do so as a whole. */
export function CardsBlock({ view: { heading, cards } }: ViewOf<'cards'>) {
  const shown = cards ?? [];
  const isSteps = shown.length === 3 && shown.every(({ linkUrl }) => !linkUrl);
  return (
    <Section heading={heading} ground={isSteps ? 'ink' : 'paper'}>
      <ul className={`${styles.cards} ${isSteps ? styles.steps : ''}`} data-count={shown.length}>
        {shown.map(({ title, text, linkLabel, linkUrl }, index) => (
          <li key={title}>
            {isSteps && (
              <span className={`${type.figure} ${styles.number}`} aria-hidden="true">
                {index + 1}
              </span>
            )}
            <h3 className={type.t3}>{title}</h3>
            {text !== null && <p>{text}</p>}
            {linkUrl !== null && linkLabel !== null && (
              <p className={styles.way}>
                <CmsLink url={linkUrl}>{linkLabel}</CmsLink> <Icon name="arrow" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
