import { useSpaceTexts } from '../i18n/space-texts';
import { SAVE_BAR } from './sheet-buttons';
import styles from './curation.module.css';

/** The parts of the form in their order, each with its anchor. */
const sheetParts = [
  ['essential', 'essentiel'], ['classify', 'classement'], ['where', 'ou'], ['who', 'qui'], ['images', 'images'], ['more', 'plus'], ['pass', 'experience'], ['sharing', 'partage'],
] as const;

/** The ways to the parts of a long form, and to its buttons: one needs not go through all the rest. */
export function SheetParts({ readOnly }: { readOnly: boolean }) {
  const { edit } = useSpaceTexts().projects;
  const links = sheetParts.map(([part, id]) => ({ id, label: edit.parts[part] }));
  return (
    <nav aria-label={edit.partsLabel} className={styles['parts']}>
      <ul>
        {[...links, ...(readOnly ? [] : [{ id: SAVE_BAR, label: edit.partsSave }])].map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
