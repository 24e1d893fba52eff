import { Blocks } from '../editorial/blocks';
import { useTexts } from '../i18n/texts';
import { Section } from '../ui/page/section';
import type from '../ui/style/type.module.css';
import type { TerritoryPageData } from './territory-page-data.server';

/** What the team writes of a territory (a demonstrator, a call): the page `territoire-…` of the CMS. */
export function TerritoryWords({ territory: { label, words } }: { territory: TerritoryPageData }) {
  const { territories: texts } = useTexts();
  if (words === null) return null;
  return (
    <div lang={words.untranslated ? 'fr' : undefined}>
      <Section heading={words.title === '' ? texts.words(label) : words.title}>{words.lead !== null && <p className={type.lead}>{words.lead}</p>}</Section>
      <Blocks views={words.blocks} />
    </div>
  );
}
