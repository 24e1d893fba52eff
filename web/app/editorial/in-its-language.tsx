import type { ReactNode } from 'react';
import { PageLanguage } from '../i18n/page-language';
import { useOtherLanguage } from '../i18n/texts';

/** Words of the team that are not translated yet, told to be in the site's other language to whoever reads them aloud. */
export function InItsLanguage({ untranslated, children }: { untranslated: boolean; children: ReactNode }) {
  const other = useOtherLanguage();
  if (!untranslated) return <>{children}</>;
  return (
    <PageLanguage.Provider value={other}>
      <div lang={other}>{children}</div>
    </PageLanguage.Provider>
  );
}
