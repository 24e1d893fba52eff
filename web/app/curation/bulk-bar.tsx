import type { Trust } from '@carrefour/config';
import form from '../forms/form.module.css';
import { alphabetical } from '../forms/alphabetical';
import { OptionList } from '../forms/option-list';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import { Link } from '../link';
import { SpaceBlock } from '../space/space-block';
import type { BulkAsked } from './bulk-sent';
import styles from './curation.module.css';

type Named = { code: string; label: string; parent?: string | null };
type BulkBarProps = { trust: Trust; themes: readonly Named[]; audiences: readonly Named[]; asked: BulkAsked; /** How many the list finds, on all its pages; the address of this page with all its projects ticked, null where they are. */ total: string; allTicked: string | null };

function Choice({ name, label, none, options, value }: { name: string; label: string; none: string; options: readonly Named[]; value: string }) {
  return (
    <div className={form.field}>
      <label htmlFor={`lot-${name}`}>{label}</label>
      <select id={`lot-${name}`} name={name} className={form.box} defaultValue={value}>
        <OptionList options={options} none={none} />
      </select>
    </div>
  );
}

/** What to do with the projects that are ticked, or with all that are found. */
export function BulkBar({ trust, themes, audiences, asked, total, allTicked }: BulkBarProps) {
  const { bulk } = useSpaceTexts().projects;
  const locale = useLocale();
  const { send, sendReviewed, ...others } = bulk.actions;
  const actions = [{ code: 'send', label: trust === 'trusted' ? send : sendReviewed }, ...Object.entries(others).map(([code, label]) => ({ code, label }))];
  return (
    <SpaceBlock heading={bulk.title}>
      <div className={styles['filters']}>
        <Choice name="action" label={bulk.action} none={bulk.choose} options={actions} value={asked.action} />
        <Choice name="theme" label={bulk.theme} none={bulk.none} options={alphabetical(themes, locale)} value={asked.theme} />
        <Choice name="audience" label={bulk.audience} none={bulk.none} options={alphabetical(audiences, locale)} value={asked.audience} />
        <label className={`${form.choice} ${styles['wide']}`}>
          <input type="checkbox" name="everywhere" value="1" defaultChecked={asked.everywhere} />
          <span>{bulk.everywhere(total)}</span>
        </label>
        <div className={`${styles['buttons']} ${styles['wide']}`}>
          <button type="submit" className={`${action.button} ${action.strong}`}>
            {bulk.go}
          </button>
          {allTicked !== null && <Link to={allTicked}>{bulk.tickPage}</Link>}
        </div>
      </div>
    </SpaceBlock>
  );
}
