import type { proposal as french } from '../fr/proposal';

export const proposal: typeof french = {
  heading: 'Describe the project',
  resumed: 'Go on with your draft',
  fields: {
    title: 'Title', summary: 'In two sentences', description: 'At greater length', leadOrganisation: 'Who runs it', place: 'Where', theme: 'Theme', website: 'Website',
    startYear: 'Since which year', partner: 'A partner that can vouch for it',
  },
  hints: {
    title: 'What happens, rather than initials.',
    summary: 'What the project does, and for whom. It is read first.',
    description: 'How it all began, how it works, a difficulty overcome.',
    leadOrganisation: 'Association, group, cooperative, town…',
    place: 'A commune or a postcode: nothing finer will be shown.',
    website: 'Where one can learn more.',
    startYear: 'In four digits.',
    partner: 'If it knows you, it will read your proposal and its name will be on the record. Otherwise the team of the Carrefour reads it.',
  },
  noTheme: 'I do not know',
  noPartner: 'None that I know',
  likely: (count: number) => (count === 1 ? 'A record may already tell of this project' : `${count} records may already tell of this project`),
  likelyText: 'Have a look before going further: a record that exists can be corrected and completed.',
  seen: 'I had a look: it is not the same project',
  emailHint: 'To answer you, or to send you the link of your draft.',
  mine: 'It is my project',
  mineHint: 'Your address will then serve to pass on the messages written to it, and is never shown.',
  privacy: 'What you write serves to make the record and to answer you. The proposal is kept for a year after the decision, a draft for sixty days.',
  send: 'Suggest this project',
  keep: 'Keep for later',
  keepHint: 'You receive a link to go on.',
  closed: 'This draft does not open any more',
  closedText: 'It has been sent already, or is more than sixty days old.',
};
