import type { ReactNode } from 'react';
import { PageLanguage } from '../i18n/page-language';

/** Words of the team that are not translated yet, told to be French to whoever reads them aloud. */
export function InItsLanguage({ untranslated, children }: { untranslated: boolean; children: ReactNode }) {
  if (!untranslated) return <>{children}</>;
  return (
    <PageLanguage.Provider value="fr">
      <div lang="fr">{children}</div>
    </PageLanguage.Provider>
  );
}
