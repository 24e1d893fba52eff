import { Blocks } from '../editorial/blocks';
import { InItsLanguage } from '../editorial/in-its-language';
import { PageNotices } from '../editorial/page-notices';
import { useTexts } from '../i18n/texts';
import { Section } from '../ui/page/section';
import type from '../ui/style/type.module.css';
import type { TerritoryPageData } from './territory-page-data.server';
import styles from './territory-words.module.css';

/** What the team writes of a territory (a demonstrator, a call): the page `territoire-…` of the CMS. The one sheet of paper keeps its title and its lead. */
export function TerritoryWords({ territory: { label, words } }: { territory: Pick<TerritoryPageData, 'label' | 'words'> }) {
  const { territories: texts } = useTexts();
  if (words === null) return null;
  return (
    <>
      {words.untranslated && <PageNotices untranslated pending={false} />}
      <InItsLanguage untranslated={words.untranslated}>
        <Section heading={words.title === '' ? texts.words(label) : words.title}>{words.lead !== null && <p className={`${type.lead} ${styles.lead}`}>{words.lead}</p>}</Section>
        <div data-screen-only>
          <Blocks views={words.blocks} />
        </div>
      </InItsLanguage>
    </>
  );
}
