import type { PairsTexts } from '../../fr/space/pairs';

export const pairs: PairsTexts = {
  title: 'Likely duplicates',
  lead: 'These sheets may tell of the same project. You know it better than anyone: say which it is, and you will not be asked again.',
  empty: 'Nothing to tell apart',
  emptyText: 'When one of your sheets resembles another, both will be here, side by side.',
  heading: (a: string, b: string) => `“${a}” and “${b}”`,
  alike: (score: string) => `${score} out of 100 alike`,
  yours: 'your sheet',
  theirs: (names: string) => `recorded by ${names}`,
  draft: 'draft, not online',
  nothing: 'No summary.',
  keep: 'If they are one, the page that stays',
  note: 'A word for the team',
  same: 'It is the same project',
  different: 'They are two projects',
  decides: 'Both sheets are yours alone: your answer decides. Joined, they become one: the page that stays keeps its title and texts, the other adds what it lacks (themes, places, links…), and its address leads there.',
  tells: 'Other partners are concerned: your answer goes to the team, which decides.',
  rest: (count: number) => (count === 1 ? 'Another pair comes next.' : `${count} other pairs come next.`),
  done: { decided: 'It is done.', told: 'Thank you: the team has your opinion.' },
};
