const states: Readonly<Record<string, string>> = { running: 'En cours', done: 'Terminé', failed: 'Interrompu', undone: 'Annulé' };
export const toState = (state: string): string => states[state] ?? state;

const names: readonly (readonly [key: string, one: string, many: string])[] = [
  ['rows', 'ligne', 'lignes'], ['created', 'créée', 'créées'], ['updated', 'mise à jour', 'mises à jour'], ['unchanged', 'inchangée', 'inchangées'], ['rejected', 'refusée', 'refusées'],
  ['conflicts', 'désaccord', 'désaccords'], ['gone', 'disparue', 'disparues'], ['duplicates', 'doublon possible', 'doublons possibles'], ['restored', 'remise', 'remises'], ['removed', 'retirée', 'retirées'],
];

/** What an import did, in a line; what did not happen is left out. */
export const toCounts = (counts: Readonly<Record<string, number>>): string =>
  names.flatMap(([key, one, many]) => {
    const count = counts[key] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('fr-FR')} ${count === 1 ? one : many}`];
  }).join(', ');
