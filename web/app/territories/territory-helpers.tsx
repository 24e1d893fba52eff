import { useTexts } from '../i18n/texts';
import { needPath } from '../forms/message/whom';
import { Link } from '../link';
import { ButtonLink } from '../ui/action/button-link';
import { Section } from '../ui/page/section';
import styles from './found-places.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

/** Partners to turn to here, and why each; where none is known, saying what one looks for matters all the more. */
export function TerritoryHelpers({ territory: { helpers, helpersAround, helpersQuery, query } }: { territory: TerritoryPageData }) {
  const { territories: texts } = useTexts();
  return (
    <div data-screen-only>
      <Section heading={texts.whoHelps} id="qui-peut-aider" more={<ButtonLink url={needPath(query)}>{texts.tellNeed}</ButtonLink>}>
        {helpers.length === 0 ? (
          <p>{texts.noHelper}</p>
        ) : (
          <ul className={styles.places}>
            {helpers.map(({ slug, name, acts, recorded }) => (
              <li key={slug}>
                <Link to={`/partenaires/${slug}`}>{name}</Link>{' '}
                <span>
                  {acts !== null && texts.helperActs(acts)}
                  {acts !== null && recorded > 0 && ' · '}
                  {recorded > 0 && <Link to={`/recherche?${helpersQuery}&partner=${slug}`}>{texts.helperRecorded(recorded, helpersAround)}</Link>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
