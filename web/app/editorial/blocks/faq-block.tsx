import { Section } from '../../ui/page/section';
import { Icon } from '../../ui/pictogram/icon';
import { RichText } from '../rich-text';
import type { ViewOf } from '../view-of';
import styles from './faq-block.module.css';

/** Questions which open in place, without script. */
export function FaqBlock({ view: { heading, items } }: ViewOf<'faq'>) {
  return (
    <Section heading={heading}>
      <div className={styles.faq}>
        {items.map(({ question, html }) => (
          <details key={question}>
            <summary>
              {question} <Icon name="chev" />
            </summary>
            <RichText html={html} />
          </details>
        ))}
      </div>
    </Section>
  );
}
