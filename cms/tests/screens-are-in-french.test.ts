import { beforeAll, expect, test } from '@jest/globals';
import { codes } from '../src/admin/translations/codes';
import { readComponents, readContentTypes, type Field, type Model } from './read-model';

let shown: [string, Model][];
beforeAll(async () => {
  const types = await readContentTypes();
  const components = await readComponents();
  const visible = Object.entries(types).filter(
    ([, model]) => model.pluginOptions['content-manager']?.visible === true,
  );
  shown = [...visible, ...Object.entries(components)];
});

const labelOf = (field: Field) => (typeof field === 'string' ? field : field.label);

test('every field of every screen has a label, and every label a field', () => {
  for (const [name, model] of shown) {
    const labelled = Object.keys(model.pluginOptions.carrefour?.screen.fields ?? {}).sort();
    expect([name, labelled]).toEqual([name, Object.keys(model.attributes).sort()]);
  }
});

test('labels begin with a capital and are not the name of the attribute', () => {
  for (const [name, model] of shown) {
    for (const [attribute, field] of Object.entries(model.pluginOptions.carrefour?.screen.fields ?? {})) {
      expect(`${name}.${attribute}: ${labelOf(field)}`).toMatch(/: \p{Lu}/u);
      expect(labelOf(field)).not.toBe(attribute);
    }
  }
});

test('every code of a list that people choose from has its French words', () => {
  for (const [name, model] of shown) {
    for (const [attribute, { enum: values = [] }] of Object.entries(model.attributes)) {
      for (const code of values)
        expect(`${name}.${attribute} ${code} ${codes[code] ?? 'sans libellé'}`).not.toContain('sans libellé');
    }
  }
});

test('the columns of a list are fields of its type', () => {
  const system = ['createdAt', 'updatedAt', 'publishedAt'];
  for (const [name, model] of shown) {
    for (const column of model.pluginOptions.carrefour?.screen.columns ?? []) {
      expect(`${name}: ${column}`).toBe(
        `${name}: ${[...Object.keys(model.attributes), ...system].find((known) => known === column)}`,
      );
    }
  }
});

test('each block of a page has a picture of its own in the list they are picked from', async () => {
  const { page } = await readContentTypes();
  const components = await readComponents();
  const icons = (page?.attributes.blocks?.components ?? []).map((kind) => components[kind]?.info.icon ?? `${kind} sans image`);
  expect(icons.filter((icon) => icon.endsWith('sans image'))).toEqual([]);
  expect(icons.length).toBeGreaterThan(10);
  expect(new Set(icons).size).toBe(icons.length);
});
