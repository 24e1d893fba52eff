import type { Checked } from './check-recipe.js';

const marks = { holds: '✓', wavers: '!', lost: '✗' } as const;

/** What a check found, for a person; a selector that matches nothing comes with its mark. */
export function sayCheck({ verdicts, failures, differences, note }: Checked): string[] {
  const lost = verdicts.filter(({ state }) => state === 'lost');
  return [
    ...verdicts.map(({ part, selector, state, message }) => `${marks[state]} ${part.padEnd(16)} ${selector} : ${message}`),
    ...(failures.length > 0 ? ['', 'Pages illisibles', ...failures.map((failure) => `  ${failure}`)] : []),
    ...(differences.length > 0 ? ['', 'Différences avec les pages enregistrées', ...differences.map((difference) => `  ${difference}`)] : []),
    ...(note === null ? [] : ['', note]),
    '',
    lost.length === 0 && differences.length === 0 ? 'La recette tient.' : `À corriger : ${[...lost.map(({ part }) => part), ...(differences.length > 0 ? ['différences ci-dessus'] : [])].join(', ')}.`,
  ];
}

/** Whether a check found nothing to correct. */
export const isSound = ({ verdicts, differences }: Checked): boolean => differences.length === 0 && verdicts.every(({ state }) => state !== 'lost');
