/** Texts that mean "nothing" in partners' files. They never reach a field. */
const USUAL = [
  'nr', 'n/r', 'nc', 'n.c.', 'n/c', 'nd', '[nd]', 'n/a', 'na', '#n/a', '#ref!', '#value!', '#valeur!', '#nom?', '#name?', 'null', 'nul', 'nil', 'none', 'nan',
  'undefined', 'default', 'vide', 'aucun', 'aucune', 'non renseigné', 'non renseignée', 'non renseignés', 'non communiqué',
  'non précisé', 'non précisée', 'non disponible', 'non défini', 'inconnu', 'inconnue', 'sans objet', 'à compléter', 'à venir', 'à renseigner',
  'tbd', 'todo', 'xxx', 'test', '0000-00-00', '[object object]',
];

const toKey = (text: string) => text.trim().replace(/[\s\u00a0\u202f]+/g, ' ').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Long texts are no placeholders; a few spaces around one are forgiven before it is even looked up. */
const SPARE_SPACES = 10;

/** Says whether a cell holds nothing: empty, only punctuation, or a usual (or this partner's own) placeholder. */
export function placeholderTest(own: readonly string[]): (text: string) => boolean {
  const known = new Set([...USUAL, ...own].map(toKey));
  const longest = Math.max(...[...known].map((key) => key.length)) + SPARE_SPACES;
  return (text) => (text.length <= longest && known.has(toKey(text))) || !/[\p{L}\p{N}]/u.test(text);
}
