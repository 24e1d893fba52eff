import { expect, test } from '@jest/globals';
import { toApiProject, type ApiProject } from '@carrefour/config';
import { aPublicProject, unzip } from '@carrefour/config/testing';
import { aboutExport, Credits } from './credits';
import { xlsxFormat } from './write-xlsx.server';

const source = {
  partner: { id: 'z', slug: 'zoe', name: 'Les Ateliers de Zoé', type: 'medias-solution' as const }, inventory: { slug: 'i', name: 'Inventaire 2025' },
  url: null, site: 'https://partenaire.example', licence: 'lo-2.0' as const, date: null, firstSeen: null, lastSeen: null,
};

/** The sheets of the workbook, as a reader unfolds them. */
async function sheetsOf(search: string): Promise<{ projects: string; about: string; names: string }> {
  const credits = new Credits();
  async function* projects(): AsyncGenerator<ApiProject> {
    await Promise.resolve();
    for (const title of ['Un jardin', '=1+1']) {
      const project = aPublicProject({ title, sources: [source] });
      credits.add(project);
      yield toApiProject(project, 'https://site.example');
    }
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxFormat.write({ about: aboutExport(search, '2026-11-27'), total: 2, projects: projects(), credits })) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  const files = unzip(Buffer.concat(pieces));
  const sheets = files.filter((text) => text.includes('<sheetData>'));
  return { projects: sheets[0] ?? '', about: sheets[1] ?? '', names: files.find((text) => text.includes('<sheets>')) ?? '' };
}

test('a workbook says in a sheet of its own what it is, of which day, under which licence and from whom', async () => {
  const { projects, about, names } = await sheetsOf('https://site.example/recherche?q=jardin');
  expect(names).toMatch(/name="Projets".*name="À propos"/s);
  expect(projects).toContain('Un jardin');
  for (const said of ['https://site.example/recherche?q=jardin', '2026-11-27', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/', 'Comment citer', 'Les Ateliers de Zoé', 'Inventaire 2025', 'Licence Ouverte 2.0', 'https://partenaire.example'])
    expect(about).toContain(said);
  expect(about).toMatch(/Licence Ouverte 2\.0.*<v>2<\/v>/s);
});

test('a text that a spreadsheet would compute stays a text', async () => {
  expect((await sheetsOf('https://site.example/recherche')).projects).not.toMatch(/<f>|>=1\+1</);
});
