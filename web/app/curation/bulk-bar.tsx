import type { Trust } from '@carrefour/config';
import form from '../forms/form.module.css';
import { OptionList } from '../forms/option-list';
import { useSpaceTexts } from '../i18n/space-texts';
import action from '../ui/action/action.module.css';
import { SpaceBlock } from '../space/space-block';
import styles from './curation.module.css';

type Named = { code: string; label: string };

function Choice({ name, label, none, options }: { name: string; label: string; none: string; options: readonly Named[] }) {
  return (
    <div className={form.field}>
      <label htmlFor={`lot-${name}`}>{label}</label>
      <select id={`lot-${name}`} name={name} className={form.box} defaultValue="">
        <OptionList options={options} none={none} />
      </select>
    </div>
  );
}

/** What to do with the projects that are ticked. */
export function BulkBar({ trust, themes, audiences }: { trust: Trust; themes: readonly Named[]; audiences: readonly Named[] }) {
  const { bulk } = useSpaceTexts().projects;
  const { send, sendReviewed, ...others } = bulk.actions;
  const actions = [{ code: 'send', label: trust === 'trusted' ? send : sendReviewed }, ...Object.entries(others).map(([code, label]) => ({ code, label }))];
  return (
    <SpaceBlock heading={bulk.title}>
      <div className={styles['filters']}>
        <Choice name="action" label={bulk.action} none={bulk.choose} options={actions} />
        <Choice name="theme" label={bulk.theme} none={bulk.none} options={themes} />
        <Choice name="audience" label={bulk.audience} none={bulk.none} options={audiences} />
        <div className={`${styles['buttons']} ${styles['wide']}`}>
          <button type="submit" className={`${action.button} ${action.strong}`}>
            {bulk.go}
          </button>
        </div>
      </div>
    </SpaceBlock>
  );
}
