import type { ReactNode } from 'react';

/** Words of the team that are not translated yet, told to be French to whoever reads them aloud. */
export function InItsLanguage({ untranslated, children }: { untranslated: boolean; children: ReactNode }) {
  return untranslated ? <div lang="fr">{children}</div> : <>{children}</>;
}
