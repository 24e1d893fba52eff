import type { PublicProject } from '@carrefour/config';

/** The project in schema.org's words. Public facts only. */
export function structuredProject(project: PublicProject, url: string): Record<string, unknown> {
  const places = project.places.map(({ label, address, postcode, commune, country, position, precision }) => ({
    '@type': 'Place',
    ...(label !== null && { name: label }),
    address: {
      '@type': 'PostalAddress',
      ...(address !== null && { streetAddress: address }),
      ...(postcode !== null && { postalCode: postcode }),
      ...(commune !== null && { addressLocality: commune.name }),
      addressCountry: country ?? 'FR',
    },
    ...(position !== null && precision === 'address' && { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng } }),
  }));
  const sameAs = [...new Set([project.website, ...project.sources.map((source) => source.url)])].filter((link) => link !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': url,
    name: project.title,
    url,
    ...(project.summary !== null && { description: project.summary }),
    ...(project.startYear !== null && { foundingDate: String(project.startYear) }),
    ...(project.endYear !== null && { dissolutionDate: String(project.endYear) }),
    ...(places.length > 0 && { location: places }),
    ...(project.leadOrganisation !== null && { parentOrganization: { '@type': 'Organization', name: project.leadOrganisation } }),
    ...(project.themes.length > 0 && { knowsAbout: project.themes.map(({ label }) => label) }),
    ...(project.distinctions.length > 0 && { award: project.distinctions.map(({ label, year }) => (year === null ? label : `${label} (${year})`)) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
