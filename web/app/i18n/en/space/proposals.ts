import type { ProposalsTexts } from '../../fr/space/proposals';

export const proposals: ProposalsTexts = {
  title: 'Proposals',
  lead: 'Projects that carriers or visitors proposed. To vouch for one is to say that it exists and that you know it: your name will be on the sheet.',
  empty: 'No proposal is waiting',
  emptyText: 'When somebody proposes a project that looks for a partner, it will be here.',
  ours: 'Proposed to your organisation',
  open: 'Looks for a partner',
  near: 'In your territory or themes',
  on: (day) => `proposed on ${day}`,
  answer: 'A word for whoever proposes it',
  vouch: 'Vouch for it',
  refuse: 'Refuse',
  trusted: 'The sheet will be public at once, in your name.',
  reviewed: 'The sheet will be a draft in your name, which the team reads before publishing it.',
  done: { accepted: 'Done: you vouch for this project.', refused: 'The proposal is refused: its sender learns it by mail.' },
};
