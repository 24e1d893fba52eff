import { expect, test } from '@jest/globals';
import type { OwnFields } from '@carrefour/config';
import { renderToString } from 'react-dom/server';
import { SheetFormProvider } from './form-context';
import { toBoxSet, type Boxes } from './boxes';
import type { Finder } from './finder';
import { readBoxes } from './read-boxes';
import { SheetFields } from './sheet-form';
import { toBoxes } from './to-boxes';

const term = (code: string, parent: string | null = null) => ({ code, label: `Terme ${code}`, labelEn: code, parent });
const terms = { themes: [term('SOL'), term('SOL1', 'SOL'), term('EMP')], audiences: [term('X')], methods: [term('Y')] };
const finder: Finder = { locate: () => ({ place: { address: null, postcode: null, commune: null, department: null, region: null, country: null, position: null, precision: 'none' }, doubt: null }), territory: () => null, namesakes: () => [] };
const nameOf = (code: string) => ({ 'dep-69': 'Rhône' })[code] ?? code;
const full: OwnFields = {
  title: 'La « ressourcerie » & cie', summary: 'On répare.', description: 'Un\n\nDeux', themes: ['SOL1', 'EMP'], audiences: ['X'], scale: 'local', maturity: 'activite', area: ['dep-69'], website: 'https://a.example/?a=1&b=2',
  places: [{ label: 'L’atelier', address: null, postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', country: null, position: { lat: 45.7, lng: 4.8 }, precision: 'commune', origin: 'fichier', visibility: 'commune' }],
  contact: { email: 'a@b.example', phone: null, name: 'Ada', origin: 'fichier' }, links: [{ kind: 'video', url: 'https://v.example/1' }], startYear: 2018, figures: [{ value: '12', label: 'emplois', year: null }],
  distinctions: [{ label: 'Prix', year: 2020, by: null }], supports: [{ name: 'Ville' }, { name: 'Région' }], experience: { need: 'N', how: null, cost: null, pitfalls: null, acceptsContact: true }, openness: 'public',
  images: [{ file: 3, alt: 'Une halle', credit: 'Ada', licence: 'cc-by-4.0' }],
};

const decode = (text: string) => text.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const attribute = (tag: string, name: string) => { const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]; return found === undefined ? undefined : decode(found); };

/** What a browser without scripts would send of a form it was given. */
function sent(html: string): Boxes {
  const pairs: [string, string][] = [];
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
    if (name === undefined || type === 'file' || (type === 'checkbox' && !/\schecked/.test(tag))) continue;
    pairs.push([name, attribute(tag, 'value') ?? '']);
  }
  for (const [, open = '', text = ''] of html.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) pairs.push([attribute(open, 'name') ?? '', decode(text).replace(/^\n/, '')]);
  for (const [, open = '', options = ''] of html.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => tag).find((tag) => /\sselected/.test(tag)) ?? /<option[^>]*>/.exec(options)?.[0] ?? '';
    pairs.push([attribute(open, 'name') ?? '', attribute(chosen, 'value') ?? '']);
  }
  return toBoxSet(pairs);
}

const render = (fields: OwnFields, problems = {}) => renderToString(
  <SheetFormProvider state={{ boxes: toBoxes(fields, nameOf), problems, theirs: { summary: ['De Bob'] }, shown: { scale: { lines: ['Régional'], who: 'dit par Bêta' } }, teamFields: ['openness'], readOnly: false }}>
    <SheetFields id="abc" terms={terms} isShared />
  </SheetFormProvider>,
);

test('the page of a sheet, sent back without a script and without a change, says exactly what the sheet says', () => {
  const { values, problems } = readBoxes(sent(render(full)), finder, nameOf);
  expect(problems).toEqual({});
  expect(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))).toEqual(full);
});

test('an empty form asks for nothing but a title', () => {
  expect(readBoxes(sent(render({ title: 'T' })), finder, nameOf)).toMatchObject({ problems: {}, values: { title: 'T', links: [], places: [], themes: [] } });
});

test('beside a field stand what somebody saved meanwhile, what the site shows and who says it, and that the team decides', () => {
  const html = render(full);
  for (const words of ['De Bob', 'Régional', 'dit par Bêta', 'l’équipe décide de ce champ']) expect(html).toContain(words);
});

test('every box has a label, and a problem is tied to its box', () => {
  const html = render(full, { 'places.0.commune': 'unknownPlace' });
  expect(html).toContain('aria-describedby="champ-places.0.commune-erreur"');
  const labelled = new Set([...html.matchAll(/for="([^"]+)"/g)].map(([, id]) => id));
  const ids = [...html.matchAll(/<(?:input|textarea|select)([^>]*)>/g)].map(([, open = '']) => open).filter((open) => attribute(open, 'type') !== 'hidden' && attribute(open, 'type') !== 'checkbox').map((open) => attribute(open, 'id'));
  expect(ids.filter((id) => !labelled.has(id))).toEqual([]);
});

test('a form that comes back after a refusal offers one empty row of each list, like the first time', () => {
  const rowsIn = (html: string) => [...html.matchAll(/name="(places|links|figures|distinctions)\.\d+\.(?:label|url|value)"/g)].length;
  const again = (boxes: Boxes) => renderToString(
    <SheetFormProvider state={{ boxes, problems: {}, theirs: {}, shown: {}, teamFields: [], readOnly: false }}>
      <SheetFields id="abc" terms={terms} isShared={false} />
    </SheetFormProvider>,
  );
  const first = again(toBoxes({ title: 'T' }, nameOf));
  expect(rowsIn(again(sent(again(sent(first)))))).toBe(rowsIn(first));
});
