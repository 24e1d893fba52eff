import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_IMPORT_TOKEN');

export default {
  routes: [
    route('GET', '/import/context', 'import.context'),
    route('POST', '/import/inventory', 'import.inventory'),
    route('POST', '/import/runs', 'import.open'),
    route('POST', '/import/runs/:id/batch', 'import.batch'),
    route('POST', '/import/runs/:id/close', 'import.close'),
    route('POST', '/import/undo/:id', 'import.undo'),
    route('POST', '/import/entries/lookup', 'import.lookup'),
    route('POST', '/import/entries/missing', 'import.missing'),
    route('POST', '/import/entries/values', 'import.values'),
    route('GET', '/import/conflicts', 'conflict.list'),
    route('POST', '/import/conflicts/settle', 'conflict.settle'),
    route('POST', '/import/objections', 'objection.create'),
    route('GET', '/import/entries', 'import.entries'),
    route('GET', '/import/profiles', 'import.profiles'),
    route('POST', '/import/carriers', 'carrier.links'),
    route('GET', '/import/canonical/types', 'canonical.types'),
    route('GET', '/import/canonical', 'canonical.list'),
    route('GET', '/import/inventories/:slug/shape', 'table.shape'),
    route('GET', '/import/inventories/:slug/table', 'table.list'),
    route('GET', '/import/recipes', 'recipe.list'),
    route('POST', '/import/recipes', 'recipe.save'),
    route('GET', '/import/values', 'recipe.values'),
    route('POST', '/import/values', 'recipe.record'),
    route('POST', '/import/values/decide', 'recipe.decide'),
    route('GET', '/import/duplicates', 'duplicate.list'),
    route('POST', '/import/duplicates/decide', 'duplicate.decide'),
    route('POST', '/import/merge', 'duplicate.merge'),
    route('POST', '/import/unmerge', 'duplicate.unmerge'),
  ],
};
