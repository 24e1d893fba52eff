import { useTexts } from '../i18n/texts';

/** Said beside a title of a list that leads to words in the site's other language; nothing where they are translated. */
export function InOtherLanguage({ fallback }: { fallback?: boolean | undefined }) {
  const { layout } = useTexts();
  return fallback === true ? <span>{layout.inOther}</span> : null;
}
