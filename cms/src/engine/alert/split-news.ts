/** A project as the site's API tells it, as far as a mail needs it. */
export type ToldProject = {
  id: string; slug: string; title: string; updatedAt: string;
  places: { commune: { name: string } | null }[];
};
export type News = { added: ToldProject[]; changed: ToldProject[] };

/** What changed after one moment and until another, each once: the new apart from the changed. `arrived`: ids that were not public before. */
export function splitNews(projects: readonly ToldProject[], arrived: ReadonlySet<string>, since: Date, until: Date): News {
  const once = new Map(projects.map((project) => [project.id, project]));
  const told = [...once.values()].filter(({ updatedAt }) => {
    const at = new Date(updatedAt).getTime();
    return at > since.getTime() && at <= until.getTime();
  });
  return { added: told.filter(({ id }) => arrived.has(id)), changed: told.filter(({ id }) => !arrived.has(id)) };
}
