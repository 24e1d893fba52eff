import type { ImportResult } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { format } from '../../i18n/plural';
import { useLocale } from '../../i18n/texts';
import { Figures } from '../../ui/page/figures';
import type from '../../ui/style/type.module.css';
import styles from './imports.module.css';

const SHOWN = ['rows', 'created', 'updated', 'unchanged', 'rejected'] as const;

/** A rehearsal or an import in figures. */
export function Counts({ result, done }: { result: ImportResult; done: boolean }) {
  const locale = useLocale();
  const { imports: { result: texts } } = useSpaceTexts();
  const labels = done ? texts.countsDone : texts.counts;
  return <Figures figures={SHOWN.map((name) => ({ value: format(result.counts[name] ?? 0, locale), label: labels[name] }))} />;
}

/** What there is to know beside the figures. */
export function ResultNotes({ result }: { result: ImportResult }) {
  const { imports: { result: texts, said } } = useSpaceTexts();
  const some = (list: readonly string[], say: (words: string) => string) => (list.length === 0 ? [] : [say(list.join(', '))]);
  const notes = [
    ...some(result.unreadColumns, texts.unread), ...some(result.missingColumns, texts.missing), ...some(result.contactColumns, texts.contacts),
    ...(result.unknownValues > 0 ? [texts.unknown(result.unknownValues)] : []), ...(result.corrections > 0 ? [texts.corrections(result.corrections)] : []), ...result.notices.map(said),
  ];
  if (notes.length === 0) return null;
  return (
    <div className={styles.card}>
      <h2 className={type.t4}>{texts.toKnow}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
