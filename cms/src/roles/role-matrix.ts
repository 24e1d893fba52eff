import { toActionId, type OfficeAction } from '../office/office-actions';

/** What a role may do with records of a type; settings and accounts belong to the administrator alone. */
type Right = 'read' | 'create' | 'update' | 'delete' | 'publish';

export type Role = {
  code: string;
  name: string;
  description: string;
  rights: readonly { types: readonly string[]; may: readonly Right[] }[];
  /** Rights without a type: the media library, the preview of files… */
  actions: readonly string[];
};

const all = ['read', 'create', 'update', 'delete', 'publish'] as const;
const library = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/** Screens of the back office each role works on; the administrator has them all. */
const office = (...actions: OfficeAction[]): string[] => actions.map(toActionId);

const editorial = [
  'page',
  'article',
  'event',
  'collection',
  'document',
  'testimonial',
  'person',
  'governance-body',
  'meeting',
  'decision',
  'timeline-event',
  'press-article',
];

export const editor: Role = {
  code: 'carrefour-editor',
  name: 'Rédaction',
  description: 'Écrit et publie les pages, actualités, dossiers, menus et thèmes du site.',
  rights: [
    { types: editorial, may: all },
    { types: ['site-settings'], may: ['read', 'create', 'update'] },
    { types: ['vote'], may: ['read', 'create', 'update'] },
    { types: ['participation', 'group-note'], may: ['read', 'create', 'update', 'delete'] },
    { types: ['theme', 'audience', 'method'], may: ['read', 'create', 'update'] },
    { types: ['synonym', 'redirect'], may: ['read', 'create', 'update', 'delete'] },
    { types: ['mail-template'], may: ['read', 'update'] },
    { types: ['partner'], may: ['read', 'update', 'publish'] },
    { types: ['project', 'organisation', 'inventory', 'harvest'], may: ['read'] },
  ],
  actions: [...library, ...office('home', 'search', 'subscriptions', 'templates', 'terms', 'figures', 'bin')],
};

export const moderator: Role = {
  code: 'carrefour-moderator',
  name: 'Modération',
  description: 'Tient les fiches des projets, règle les doublons et répond aux messages.',
  rights: [
    { types: ['project'], may: all },
    { types: ['organisation'], may: ['read', 'create', 'update', 'delete'] },
    { types: ['message', 'report', 'proposal', 'submission', 'membership-application', 'join-request', 'profile-change'], may: ['read', 'update'] },
    { types: ['conflict', 'value-decision', 'import-job'], may: ['read', 'update'] },
    { types: ['objection'], may: ['read', 'create', 'update'] },
    { types: ['comment', 'group-note'], may: ['read', 'delete'] },
    { types: ['mailbox', 'vote', 'participation'], may: ['read'] },
    { types: ['redirect', 'synonym'], may: ['read', 'create', 'update'] },
    { types: ['partner', 'inventory', 'run', 'harvest', 'theme', 'audience', 'method', 'membership'], may: ['read'] },
  ],
  actions: [...library, ...office('home', 'queue', 'duplicates', 'search', 'search-orders', 'imports', 'figures', 'bin')],
};

/** Strapi's own first role, under its French name; it may do everything. */
export const administrator = {
  code: 'strapi-super-admin',
  name: 'Administration',
  description: 'Peut tout : réglages, comptes, rôles, contenus.',
};

export const roles = [editor, moderator] as const;
