import { labelOf, maturities, scales, NON_PRECISE } from '@carrefour/config';
import { useLocale, useTexts, useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import { KeepButton } from '../selection/keep-button';
import type { EngineHit } from './engine/engine-result';
import { extractOf, titleOf } from './extract';
import { Highlighted } from './highlighted';
import styles from './result-row.module.css';
import { ThemeTile } from './theme-tile';
import { typographic } from './typographic';
import { useLabel } from './vocabulary';

type ResultRowProps = { hit: EngineHit; isSelected: boolean; onPoint: (id: string | null) => void };

/** One project of the list: what, where, why it matches, and a line of facts. Pointing at it lifts its pin. */
export function ResultRow({ hit, isSelected, onPoint }: ResultRowProps) {
  const { document } = hit;
  const theirs = useTheirLanguage();
  return (
    <li
      className={styles['row']}
      id={`p-${document.id}`}
      data-selected={isSelected || undefined}
      onMouseEnter={() => onPoint(document.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(document.id)}
      onBlur={() => onPoint(null)}
    >
      <ThemeTile theme={document.main_theme} />
      <div>
        <h2 className={styles['title']} lang={theirs}>
          <Link to={`/projets/${document.slug}`}>
            <Highlighted text={titleOf(hit)} />
          </Link>
        </h2>
        <Where hit={hit} />
        <p className={styles['extract']} lang={theirs}>
          <Highlighted text={extractOf(hit)} />
        </p>
        <Facts hit={hit} />
      </div>
      <KeepButton id={document.id} title={document.title} compact />
    </li>
  );
}

function Where({ hit: { document, geo_distance_meters: distance } }: { hit: EngineHit }) {
  const { search } = useTexts();
  const label = useLabel();
  const departments = (document.departement ?? []).filter((code) => code !== NON_PRECISE);
  const department = departments.length === 1 && departments[0] !== undefined ? label('departement', departments[0]) : null;
  if (document.place_label === '' && department === null) return null;
  return (
    <p className={styles['where']}>
      {document.place_label !== '' && <strong>{typographic(document.place_label)}</strong>}
      {department !== null && (document.place_label === '' ? department : `, ${department}`)}
      {distance !== undefined && ` · ${search.distance(distance.location)}`}
    </p>
  );
}

function Facts({ hit: { document } }: { hit: EngineHit }) {
  const { search } = useTexts();
  const locale = useLocale();
  const label = useLabel();
  const facts = [
    document.scale !== NON_PRECISE && labelOf(scales, document.scale, locale),
    document.maturity !== NON_PRECISE && labelOf(maturities, document.maturity, locale),
    document.start_year > 0 && search.since(document.start_year),
    document.area.length > 0 && search.wholeTerritory,
    document.partner_names.length > 0 && search.partners(document.partner_names.length),
  ].filter((fact) => fact !== false);
  return (
    <p className={styles['facts']}>
      {document.main_theme !== '' && (
        <strong className={styles['theme']} data-paper={document.main_theme}>
          {label('theme', document.main_theme)}
        </strong>
      )}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
