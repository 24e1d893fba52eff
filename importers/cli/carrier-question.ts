import type { ImportItem, Recipe } from '@carrefour/config';
import type { CarrierLink, Cms, GivenOrganisation } from '../push/cms-client.js';

/** Gathers the organisations of a register as they go to the CMS, then asks which projects they carry: the same answer in a dry run. */
export class CarrierQuestion {
  readonly #given: GivenOrganisation[] = [];

  constructor(private readonly target: Recipe['target']) {}

  add({ key, renamedFrom, values }: ImportItem): void {
    if (this.target !== 'organisation') return;
    const { title, register, website, places } = values;
    this.#given.push({ key, renamedFrom: renamedFrom ?? null, name: title, siren: register?.siren ?? null, website: website ?? null, places: places ?? [] });
  }

  async ask(cms: Cms, inventory: string): Promise<CarrierLink[]> {
    return this.#given.length === 0 ? [] : cms.listCarrierLinks(inventory, this.#given);
  }
}
