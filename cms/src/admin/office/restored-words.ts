export type RestoredAll = { restored: { type: string; title: string; address: string | null; lost: number }[]; refused: { id: string; why: string }[] };

const NEW_PASSWORD = ' Un mot de passe ne se garde pas : la personne en choisit un nouveau par « Mot de passe oublié ».';

/** What is said once records are back; null where none is. Pure. */
export function toRestoredWords({ restored }: RestoredAll): string | null {
  const [first] = restored;
  if (first === undefined) return null;
  if (restored.length > 1) return `${restored.length} éléments sont revenus.${restored.some(({ type }) => type === 'user') ? NEW_PASSWORD : ''}`;
  const moved = first.address === null ? '' : ` Son ancienne adresse est prise : elle répond désormais à « ${first.address} ».`;
  const lost = first.lost === 0 ? '' : first.lost === 1 ? ' Un lien vers une fiche disparue n’a pas pu être rétabli.' : ` ${first.lost} liens vers des fiches disparues n’ont pas pu être rétablis.`;
  return `« ${first.title} » est de retour, à l’identique.${moved}${lost}${first.type === 'user' ? NEW_PASSWORD : ''}`;
}

export const toDaysLeft = (days: number): string => (days <= 1 ? 'dernier jour' : `${days} jours`);
