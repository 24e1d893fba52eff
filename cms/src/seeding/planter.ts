import type { Core } from '@strapi/strapi';
import type { Ledger } from './ledger';
import { plant, type Planting } from './plant';

/** What a seeding step works with: the CMS, whether demonstration content is wanted, and the way to write a record once. */
export type Planter = {
  strapi: Core.Strapi;
  demo: boolean;
  plant: (planting: Planting) => Promise<void>;
  planted: () => number;
};

export function toPlanter(strapi: Core.Strapi, ledger: Ledger, demo: boolean): Planter {
  let count = 0;
  return {
    strapi,
    demo,
    plant: async (planting) => {
      if (await plant(strapi, ledger, planting)) count += 1;
    },
    planted: () => count,
  };
}
