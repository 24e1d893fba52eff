import type { ReactNode } from 'react';
import { useSpaceTexts } from '../i18n/space-texts';
import action from '../ui/action/action.module.css';
import styles from './curation.module.css';
import type { SheetView } from './sheet-view.server';

/** Where the buttons stand. */
export const SAVE_BAR = 'enregistrer';

/** At the foot of the form, always in reach. The first button is the one Enter presses: it keeps, and publishes nothing. What throws away stands apart, below. */
export function SheetButtons({ sheet, children }: { sheet: SheetView; children: ReactNode }) {
  const { edit } = useSpaceTexts().projects;
  return (
    <>
      <div className={styles['bar']} id={SAVE_BAR}>
        <button type="submit" name="intent" value="save" className={`${action.button} ${action.strong}`}>
          {edit.save}
        </button>
        <button type="submit" name="intent" value="send" className={`${action.button} ${action.main}`}>
          {sheet.forTeam ? edit.submit : edit.publish}
        </button>
        {children}
      </div>
      {((sheet.isPublished && sheet.draft === null) || sheet.canForget || sheet.draft !== null) && (
        <p className={styles['buttons']}>
          {sheet.isPublished && sheet.draft === null && (
            <button type="submit" name="intent" value="confirm" className={action.button}>
              {edit.confirm}
            </button>
          )}
          {(sheet.canForget || sheet.draft !== null) && (
            <button type="submit" name="intent" value="discard" className={action.button}>
              {sheet.canForget ? edit.forget : edit.discard}
            </button>
          )}
        </p>
      )}
    </>
  );
}
