const START = 'window.__remixManifest=';
type Manifest = { routes: Record<string, { parentId?: string }> };

/** The file that tells a browser which routes there are, left with some of them (their ids) and what holds those. Throws when it has another shape, or lacks one. */
export function trimRoutes(file: string, ids: readonly string[]): string {
  if (!file.startsWith(START)) throw new Error('The browser’s list of routes has another shape than expected');
  const manifest = JSON.parse(file.slice(START.length).replace(/;\s*$/, '')) as Manifest;
  const kept = new Map<string, Manifest['routes'][string]>();
  const keep = (id: string): void => {
    const route = manifest.routes[id];
    if (route === undefined) throw new Error(`The browser’s list of routes has no ${id}`);
    kept.set(id, route);
    if (route.parentId !== undefined && !kept.has(route.parentId)) keep(route.parentId);
  };
  ids.forEach(keep);
  return `${START}${JSON.stringify({ ...manifest, routes: Object.fromEntries(kept) })};`;
}
