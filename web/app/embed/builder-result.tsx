import { useTexts } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import type from '../ui/style/type.module.css';
import styles from './builder.module.css';
import type { BuilderData } from './builder-data.server';

/** The frame as it will be, and the code to copy. */
export function BuilderResult({ data: { path, code, height, slug } }: { data: BuilderData }) {
  const { embed: { builder }, layout } = useTexts();
  if (path === null || code === null)
    return (
      <div data-embed-result role="status">
        <p>{slug === '' ? builder.projectNeeded : builder.unknownProject}</p>
      </div>
    );
  return (
    <div className={styles.result} data-embed-result>
      <h2 className={type.t2}>{builder.preview}</h2>
      <iframe src={path} title={builder.previewTitle} height={height} className={styles.frame} data-carrefour />
      <div className={styles.head}>
        <h2 className={type.t4}>
          <label htmlFor="code">{builder.code}</label>
        </h2>
        <button type="button" className={`${action.button} ${action.small}`} data-copy="code" data-copied={builder.copied} data-refused={layout.copyRefused} hidden>
          {builder.copy}
        </button>
      </div>
      <textarea id="code" className={styles.code} readOnly defaultValue={code} spellCheck={false} />
      <p className={styles.help}>{builder.codeHelp}</p>
    </div>
  );
}
