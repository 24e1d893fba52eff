import type { CommonSpaceTexts } from '../../fr/space/frame';

export const common: CommonSpaceTexts = {
  space: 'Partner area',
  menuLabel: 'Menu of the partner area',
  menu: {
    dashboard: 'Dashboard',
    imports: 'My inventories',
    messages: 'Messages',
    proposals: 'Proposals',
    counts: 'Figures',
    profile: 'Our page',
    team: 'Team',
    groups: 'Groups and votes',
    qualification: 'Qualifying together',
    account: 'My account',
  },
  actingFor: (partner) => `You belong to the team and act for ${partner}. Whatever you do here is written down as “L’équipe pour ${partner}”.`,
  leave: 'Leave this area',
  switchTo: 'Act for',
  switch: 'Switch',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in: ${name}`,
  roles: { reader: 'Reader', contributor: 'Contributor', referent: 'Manager' },
  roleTexts: {
    reader: 'Sees everything about the partner, changes nothing.',
    contributor: 'Writes and corrects sheets, brings inventories, answers messages.',
    referent: 'Does all of it, invites other people and keeps the partner’s page.',
  },
  troubles: {
    gone: 'This no longer exists, or is not yours.',
    refused: 'This could not be done. Check what you wrote.',
    flood: 'That is a lot in little time. Wait a moment, then start again.',
    down: 'The Carrefour does not answer at the moment. Nothing is lost: try again shortly.',
    stale: 'Somebody changed this in the meantime. Read it again, then start over.',
  },
  saved: 'Saved.',
  none: 'Nothing at the moment.',
};
