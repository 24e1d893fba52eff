import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkCarrier, toCarried, toCarrier } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readGold } from '../testing/judge-gold.js';
import { hasSharedData, prepareShared, sharedData, type SharedInventory } from '../testing/shared-inventories.js';

const readRegister = async () =>
  (await prepareShared('ess')).items.map(({ key, values }) => toCarrier({ id: key, name: values.title, siren: values.register?.siren, website: values.website, places: values.places }));

const itemsOf = async (slug: string) => (await prepareShared(slug as SharedInventory)).items;

if (hasSharedData) {
  test('on the labelled links, every carrier is found or asked, and nothing else', async () => {
    const links = parse<Record<string, string>>(await readFile(join(sharedData, 'gold', 'carrier-links.csv')), { columns: true, bom: true });
    const organisations = await readRegister();
    for (const { project_inventory = '', project_key = '', siren = '', label = '' } of links) {
      const item = (await itemsOf(project_inventory)).find(({ rows }) => rows[0]?.line === Number(project_key));
      const { linked, asked } = linkCarrier(toCarried(item?.values ?? {}, []), organisations);
      expect([siren, [linked, ...asked].some((verdict) => verdict?.organisation === siren)]).toEqual([siren, label === 'same']);
    }
  }, 60_000);

  test('on the labelled pairs of a project and an organisation, the same are linked and the others are not', async () => {
    const organisations = await readRegister();
    for (const { inventory_a, key_a, inventory_b, key_b, label } of (await readGold()).filter(({ inventory_b }) => inventory_b === 'ess')) {
      const item = (await itemsOf(inventory_a)).find(({ key }) => key === key_a);
      expect([inventory_b, key_b, linkCarrier(toCarried(item?.values ?? {}, []), organisations).linked?.organisation === key_b]).toEqual([inventory_b, key_b, label === 'same']);
    }
  }, 60_000);
} else {
  test('no register, no carrier', () => expect(linkCarrier(toCarried({ title: 'A' }, []), [])).toEqual({ linked: null, asked: [] }));
}
