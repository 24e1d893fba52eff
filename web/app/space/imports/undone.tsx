import type { ImportUndone } from '@carrefour/config';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import type from '../../ui/style/type.module.css';
import { CmsLink } from '../../ui/action/cms-link';
import styles from './imports.module.css';

type Kept = { title: string; slug: string | null; why: string };

function KeptList({ title, sheets }: { title: string; sheets: readonly Kept[] }) {
  const theirs = useTheirLanguage();
  if (sheets.length === 0) return null;
  return (
    <div className={styles.card}>
      <h2 className={type.t4}>{title}</h2>
      <ul>
        {sheets.map(({ title: name, slug, why }) => (
          <li key={`${slug ?? ''} ${name}`}>
            <span lang={theirs}>{slug === null ? name : <CmsLink url={`/projets/${slug}`}>{name}</CmsLink>}</span>
            {`\u00A0: ${why}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After an undo: the sheets that did not go back as they were, each with why. */
export function UndoneList({ undone }: { undone: ImportUndone }) {
  const { imports: { fields: labels, undone: texts } } = useSpaceTexts();
  const whyOf = (fields: readonly string[]): string => {
    if (fields.includes('mergedInto')) return texts.merged;
    const named = fields.flatMap((field) => labels[field] ?? []);
    return named.length === 0 ? texts.touched : texts.edited(named.join(', ').toLowerCase());
  };
  if (undone.kept.length + undone.off.length === 0) return <p>{texts.nothing}</p>;
  return (
    <>
      <KeptList title={texts.kept(undone.kept.length)} sheets={undone.kept.map(({ fields, ...sheet }) => ({ ...sheet, why: whyOf(fields) }))} />
      <KeptList title={texts.off(undone.off.length)} sheets={undone.off.map((sheet) => ({ ...sheet, why: texts.offWhy }))} />
    </>
  );
}
