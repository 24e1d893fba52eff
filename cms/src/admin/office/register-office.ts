import { Archive, ArrowsCounterClockwise, BulletList, ChartPie, Duplicate, Mail, PaperPlane, PriceTag, PuzzlePiece, Search, Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ElementType } from 'react';
import { toActionId, type OfficeAction } from '../../office/office-actions';

type Screen = { to: string; label: string; icon: ElementType; action: OfficeAction; load: () => Promise<{ default: React.ComponentType }> };

/** The screens of the team, in the order of its day. */
const screens: readonly Screen[] = [
  { to: 'a-traiter', label: 'À traiter', icon: BulletList, action: 'queue', load: () => import('./queue-page').then(({ QueuePage }) => ({ default: QueuePage })) },
  { to: 'doublons', label: 'Doublons', icon: Duplicate, action: 'duplicates', load: () => import('./duplicates-page').then(({ DuplicatesPage }) => ({ default: DuplicatesPage })) },
  { to: 'recherche', label: 'Recherche', icon: Search, action: 'search', load: () => import('./search-page').then(({ SearchPage }) => ({ default: SearchPage })) },
  { to: 'imports', label: 'Imports et sources', icon: ArrowsCounterClockwise, action: 'imports', load: () => import('./imports-page').then(({ ImportsPage }) => ({ default: ImportsPage })) },
  { to: 'courriels', label: 'Courriels', icon: Mail, action: 'mails', load: () => import('./mails-page').then(({ MailsPage }) => ({ default: MailsPage })) },
  { to: 'modeles', label: 'Modèles de courriel', icon: PuzzlePiece, action: 'templates', load: () => import('./templates-page').then(({ TemplatesPage }) => ({ default: TemplatesPage })) },
  { to: 'appels', label: 'Appels aux partenaires', icon: PaperPlane, action: 'calls', load: () => import('./calls-page').then(({ CallsPage }) => ({ default: CallsPage })) },
  { to: 'themes', label: 'Thèmes et listes', icon: PriceTag, action: 'terms', load: () => import('./terms-page').then(({ TermsPage }) => ({ default: TermsPage })) },
  { to: 'tableaux', label: 'Tableaux de bord', icon: ChartPie, action: 'figures', load: () => import('./figures-page').then(({ FiguresPage }) => ({ default: FiguresPage })) },
  { to: 'journal', label: 'Journal', icon: Archive, action: 'journal', load: () => import('./journal-page').then(({ JournalPage }) => ({ default: JournalPage })) },
  { to: 'corbeille', label: 'Corbeille', icon: Trash, action: 'bin', load: () => import('./bin-page').then(({ BinPage }) => ({ default: BinPage })) },
];

const permission = (action: OfficeAction) => ({ action: toActionId(action), subject: null });

/** Adds the back office to the admin: its entries in the menu and, first on the home page, what waits. */
export function registerOffice(app: StrapiApp): void {
  screens.forEach(({ to, label, icon, action, load }, index) => {
    app.addMenuLink({ to, icon, intlLabel: { id: `carrefour.${to}`, defaultMessage: label }, permissions: [permission(action)] as never, position: 3 + index, Component: load });
  });
  app.widgets.register((others) => [
    {
      id: 'carrefour-waiting', icon: BulletList as never, title: { id: 'carrefour.waiting', defaultMessage: 'Ce qui attend' }, permissions: [permission('home')] as never,
      component: () => import('./waiting-widget').then(({ WaitingWidget }) => WaitingWidget),
    },
    ...others,
  ]);
}

/** Every word of the menu, for the French of the admin. */
export const officeWords: Readonly<Record<string, string>> = {
  'carrefour.waiting': 'Ce qui attend',
  ...Object.fromEntries(screens.map(({ to, label }) => [`carrefour.${to}`, label])),
};
