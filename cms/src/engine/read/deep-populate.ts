import type { Strapi } from '../strapi';

type Attribute = { type: string; component?: string; components?: string[]; target?: string; relation?: string };
type Populate = Record<string, unknown>;

const attributesOf = (strapi: Strapi, uid: string): Record<string, Attribute> => {
  const model = strapi.getModel(uid as Parameters<Strapi['getModel']>[0]);
  return (model?.attributes ?? {}) as unknown as Record<string, Attribute>;
};

/** Everything a record is made of: its components at any depth, its media, the ids of what it points to. */
export function deepPopulate(strapi: Strapi, uid: string): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (attribute.type === 'media') populate[name] = true;
    if (attribute.type === 'component' && attribute.component !== undefined) {
      populate[name] = { populate: deepPopulate(strapi, attribute.component) };
    }
    if (attribute.type === 'dynamiczone') {
      const on = (attribute.components ?? []).map((component) => [component, { populate: deepPopulate(strapi, component) }]);
      populate[name] = { on: Object.fromEntries(on) };
    }
    if (attribute.type === 'relation' && attribute.target?.startsWith('api::') === true) populate[name] = true;
  }
  return populate;
}
