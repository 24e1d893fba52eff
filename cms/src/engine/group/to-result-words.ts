import type { VoteResult } from '@carrefour/config';


/** A result in words, as the page of the governance shows it: "Oui : 12 voix ; Non : 3 voix. 15 organisations sur 20 ont voté." */
export function toResultWords({ counts, cast, electors, winner }: VoteResult): string {
  const told = counts.map(({ choice, count }) => `${choice}\u00A0: ${count} voix`).join('\u00A0; ');
  const turnout = `${cast} ${cast > 1 ? 'organisations' : 'organisation'} sur ${electors} ${cast > 1 ? 'ont' : 'a'} voté.`;
  return `${told}. ${turnout}${winner === null ? ' Aucune réponse ne l’emporte.' : ''}`;
}
