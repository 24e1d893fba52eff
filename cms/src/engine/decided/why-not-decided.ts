export const isDecided = (state: string): state is 'accepted' | 'refused' => state === 'accepted' || state === 'refused';

const told = { accepted: 'acceptée', refused: 'refusée' } as const;

/**
 * Why what was asked cannot go from a state to another in the admin, in French; null where it can. What is decided is: mails have left, and
 * what it means was done. A draft is still being written by whoever asks. Pure.
 */
export function whyNotDecided(before: string, after: string | undefined): string | null {
  if (after === undefined || after === before) return null;
  if (isDecided(before)) return `Cette demande a déjà été ${told[before]}, et la personne l’a appris par courriel : sa décision ne change plus. Rechargez la page ; si c’était une erreur, écrivez à la personne, qui peut faire une nouvelle demande.`;
  if (before === 'draft') return 'C’est encore un brouillon : la personne qui propose ne l’a pas envoyé. Attendez qu’elle le fasse, il viendra alors parmi ce qui est à traiter.';
  return after === 'draft' ? 'Cette demande a été envoyée : elle ne redevient pas un brouillon.' : null;
}
