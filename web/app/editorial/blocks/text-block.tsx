import { toSlug } from '@carrefour/config';
import { Section } from '../../ui/page/section';
import { RichText } from '../rich-text';
import type { ViewOf } from '../view-of';
import styles from './text-block.module.css';
import type from '../../ui/style/type.module.css';
import page from '../../ui/style/page.module.css';

/** A text: its title in the margin on wide screens, so that lines stay readable. */
export function TextBlock({ view: { heading, html } }: ViewOf<'text'>) {
  if (heading === null || heading === '')
    return (
      <Section>
        <div className={styles.columns}>
          <div className={styles.body}>
            <RichText html={html} />
          </div>
        </div>
      </Section>
    );
  return (
    <section data-ground="paper" className={page.section}>
      <div className={`${page.wrap} ${styles.columns}`}>
        <h2 id={toSlug(heading)} className={`${type.t2} ${styles.heading}`}>{heading}</h2>
        <div className={styles.body}>
          <RichText html={html} />
        </div>
      </div>
    </section>
  );
}
