import { harvestOutcomes, labelOf, type MayRun, type OwnInventory } from '@carrefour/config';
import form from '../../forms/form.module.css';
import { formatMoment } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';

const schedules = ['manual', 'daily', 'weekly', 'monthly'] as const;
type Source = NonNullable<OwnInventory['source']>;
type SourceHealthProps = { inventory: OwnInventory; source: Source; mayRun: MayRun };

function Schedule({ inventory, source, mayRun }: SourceHealthProps) {
  const { imports: { inventory: texts } } = useSpaceTexts();
  const id = `rythme-${inventory.slug}`;
  return (
    <SpaceForm className={styles.choice}>
      <input type="hidden" name="inventory" value={inventory.slug} />
      <label htmlFor={id}>{texts.schedule}</label>
      <select id={id} name="schedule" defaultValue={source.asked ?? (source.schedule === 'cron' ? 'weekly' : source.schedule)} className={form.box} aria-label={texts.scheduleLabel(inventory.name)}>
        {schedules.map((one) => (
          <option key={one} value={one}>
            {texts.schedules[one]}
          </option>
        ))}
      </select>
      <label className={form.choice}>
        <input type="checkbox" name="agreed" value="1" />
        <span>{texts.agreed}</span>
      </label>
      {mayRun === 'asks' && <p className={styles.hint}>{texts.asksSchedule}</p>}
      <p>
        <button type="submit" name="do" value="schedule" className={`${action.button} ${action.small}`}>
          {texts.save}
        </button>
      </p>
    </SpaceForm>
  );
}

/** How a source read online fares: its last reading, the next one, what is wrong, and how often it is read. */
export function SourceHealth({ inventory, source, mayRun }: SourceHealthProps) {
  const locale = useLocale();
  const { imports: { inventory: texts } } = useSpaceTexts();
  const { address, last, next, alert, blocked, asked, answer } = source;
  const moment = (iso: string) => formatMoment(iso, locale);
  const outcome = last?.outcome == null ? null : labelOf(harvestOutcomes, last.outcome, locale).toLowerCase();
  return (
    <div className={styles.stack}>
      {alert !== null && <Notice kind="warn">{texts.alert(moment(alert.since), alert.message)}</Notice>}
      <p className={styles.where}>{`${texts.source}\u00A0: ${address ?? ''}`}</p>
      <p className={styles.where}>{`${last === null || outcome === null ? texts.neverRead : texts.last(outcome, moment(last.at))} ${blocked ?? (next === null ? texts.noNext : texts.next(moment(next)))}`}</p>
      {asked !== null && <Notice>{texts.askedSchedule(texts.schedules[asked as keyof typeof texts.schedules])}</Notice>}
      {answer !== null && <Notice>{texts.scheduleAnswer(answer)}</Notice>}
      {mayRun !== 'reads' && source.connector !== 'file' && <Schedule inventory={inventory} source={source} mayRun={mayRun} />}
    </div>
  );
}
