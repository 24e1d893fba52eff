import type { SpaceTexts } from '../i18n/space-texts';

/** An entry of the space's menu: its page, and the name of its label in `common.menu`. */
export type MenuEntry = { path: string; label: keyof SpaceTexts['common']['menu'] };

/** What the space holds, in the order people read it: each area adds its own. */
export const spaceMenu: readonly MenuEntry[] = [
  { path: '/espace', label: 'dashboard' },
  { path: '/espace/imports', label: 'imports' },
  { path: '/espace/projets', label: 'projects' },
  { path: '/espace/messages', label: 'messages' },
  { path: '/espace/propositions', label: 'proposals' },
  { path: '/espace/chiffres', label: 'counts' },
  { path: '/espace/profil', label: 'profile' },
  { path: '/espace/equipe', label: 'team' },
  { path: '/espace/groupes', label: 'groups' },
  { path: '/espace/qualification', label: 'qualification' },
  { path: '/espace/compte', label: 'account' },
];
