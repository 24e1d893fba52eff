import { coverages, labelOf, licences, type MayRun, type OwnInventory } from '@carrefour/config';
import { formatMoment } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import type from '../../ui/style/type.module.css';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';
import { SourceHealth } from './source-health';

type InventoryCardProps = { inventory: OwnInventory; mayRun: MayRun };

/** The last imports of an inventory, each with its day and what it did. */
function Runs({ runs }: Pick<OwnInventory, 'runs'>) {
  const locale = useLocale();
  const { imports: { inventory: texts } } = useSpaceTexts();
  if (runs.length === 0) return <p className={styles.hint}>{texts.never}</p>;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{texts.lastRuns}</dt>
        {runs.map(({ id, at, state, counts }) => (
          <dd key={id}>{[at === null ? '' : formatMoment(at, locale), texts.runStates[state] ?? state, counts === null ? '' : texts.runCounts(counts['created'] ?? 0, counts['updated'] ?? 0)].filter((part) => part !== '').join(', ')}</dd>
        ))}
      </div>
    </dl>
  );
}

/** One inventory of a partner: how it is kept, how it fares, what can be done with it. */
export function InventoryCard({ inventory, mayRun }: InventoryCardProps) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { imports: { inventory: texts } } = useSpaceTexts();
  const { slug, name, licence, coverage, runs, source } = inventory;
  return (
    <article className={styles.card}>
      <h3 className={type.t4} lang={theirs}>{name}</h3>
      <p className={styles.where}>{`${labelOf(licences, licence, locale)} · ${labelOf(coverages, coverage, locale)}`}</p>
      <Runs runs={runs} />
      {source !== null && <SourceHealth inventory={inventory} source={source} mayRun={mayRun} />}
      <div className={styles.actions}>
        {mayRun !== 'reads' && (
          <ButtonLink url={`/espace/imports/nouveau?inventaire=${encodeURIComponent(slug)}`} small>
            {texts.update}
          </ButtonLink>
        )}
        {runs.some(({ state }) => state === 'done') && (
          <SpaceForm>
            <input type="hidden" name="inventory" value={slug} />
            <button type="submit" name="do" value="table" className={`${action.button} ${action.small}`} aria-label={texts.tableLabel(name)} title={texts.tableHint}>
              {texts.table}
            </button>
          </SpaceForm>
        )}
      </div>
    </article>
  );
}
