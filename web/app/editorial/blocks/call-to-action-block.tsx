import { ButtonLink } from '../../ui/action/button-link';
import page from '../../ui/style/page.module.css';
import type from '../../ui/style/type.module.css';
import type { ViewOf } from '../view-of';
import styles from './call-to-action-block.module.css';

/** A question to the reader, and the one thing to do about it. */
export function CallToActionBlock({ view: { heading, text, linkLabel, linkUrl } }: ViewOf<'call-to-action'>) {
  return (
    <section data-ground="call" className={`${page.section} ${styles.section}`}>
      <div className={`${page.wrap} ${styles.call}`}>
        <div>
          <h2 className={type.poster}>{heading}</h2>
          {text !== null && <p className={type.lead}>{text}</p>}
        </div>
        <p>
          <ButtonLink url={linkUrl} look="main">
            {linkLabel}
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
