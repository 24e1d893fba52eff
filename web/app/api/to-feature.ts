import type { ApiProject } from '@carrefour/config';

/** A project as a GeoJSON feature: a point, several, or no geometry. */
export function toFeature(project: ApiProject) {
  const points = project.places.flatMap(({ position }) => (position === null ? [] : [[position.lng, position.lat]]));
  const [only] = points;
  return {
    type: 'Feature',
    id: project.id,
    geometry: only === undefined ? null : points.length === 1 ? { type: 'Point', coordinates: only } : { type: 'MultiPoint', coordinates: points },
    properties: {
      slug: project.slug,
      title: project.title,
      summary: project.summary,
      themes: project.themes.map(({ code }) => code),
      scale: project.scale,
      maturity: project.maturity,
      communes: project.places.flatMap(({ commune }) => commune?.name ?? []),
      precision: project.places.map(({ precision }) => precision),
      area: project.area,
      partners: project.partners.map(({ slug }) => slug),
      licence: project.licence,
      licences: [...new Set(project.sources.map(({ licence }) => licence))],
      restrictedFields: project.restrictedFields,
      url: project.url,
      toldOn: project.toldOn,
      updatedAt: project.updatedAt,
    },
  };
}
