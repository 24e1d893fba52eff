import styles from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { SpaceBlock } from './space-block';

/** What somebody had written in a form that was not taken, to be read and copied. */
export function LeftWords({ words }: { words: readonly string[] }) {
  const { common: { elsewhere } } = useSpaceTexts();
  if (words.length === 0) return null;
  return (
    <SpaceBlock heading={elsewhere.words} intro={elsewhere.wordsHint}>
      <div className={styles.form}>
        {words.map((word, index) => (
          <div key={index} className={styles.field}>
            <label htmlFor={`texte-${index}`}>{elsewhere.word(index + 1, words.length)}</label>
            <textarea id={`texte-${index}`} className={styles.box} readOnly rows={Math.min(12, 2 + Math.ceil(word.length / 70))} defaultValue={word} />
          </div>
        ))}
      </div>
    </SpaceBlock>
  );
}
