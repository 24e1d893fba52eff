import { useSpaceTexts } from '../i18n/space-texts';
import styles from './curation.module.css';
import { useAutosave } from './use-autosave';

/** Says that the draft is kept, as one writes; empty without scripts. */
export function AutosaveLine({ formId, address, seenName }: { formId: string; address: string; seenName: string }) {
  const { autosave } = useSpaceTexts().projects.edit;
  const state = useAutosave(formId, address, seenName);
  return (
    <p className={styles['autosave']} role="status">
      {state.kind === 'idle' ? '' : state.kind === 'saved' ? autosave.saved(state.at) : autosave[state.kind]}
    </p>
  );
}
