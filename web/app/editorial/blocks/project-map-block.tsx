import { useTexts } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { DotsMap } from '../../ui/map/dots-map';
import { Section } from '../../ui/page/section';
import type from '../../ui/style/type.module.css';
import type { ViewOf } from '../view-of';

/** The projects of one search on a map, framed by the territory it asks for, as dossiers show theirs. */
export function ProjectMapBlock({ view: { heading, query, map } }: ViewOf<'project-map'>) {
  const { editorial, maps } = useTexts();
  const title = heading ?? editorial.dossierWhere;
  return (
    <Section>
      <h2 className={type.t2}>{title}</h2>
      <DotsMap map={map} label={maps.of(title)} />
      <p className={type.note}>
        {maps.dots(map.isWhole, map.outside)} {maps.credit}
      </p>
      <p>
        <MoreLink url={`/recherche?${query}&view=carte`}>{editorial.dossierOpenMap}</MoreLink>
      </p>
    </Section>
  );
}
