import { useTexts } from '../i18n/texts';
import { RegionList } from '../ui/map/region-list';
import { Section } from '../ui/page/section';
import type { TerritoryPageData } from './territory-page-data.server';

/** Further in, and next door. */
export function TerritoryParts({ territory: { kind, parts } }: { territory: TerritoryPageData }) {
  const { territories: texts } = useTexts();
  return (
    <div data-screen-only>
      {parts.inside.length > 0 && (
        <Section heading={texts.inside[kind]}>
          <RegionList areas={parts.inside} />
        </Section>
      )}
      {parts.around.length > 0 && (
        <Section heading={texts.around[kind]}>
          <RegionList areas={parts.around} />
        </Section>
      )}
    </div>
  );
}
