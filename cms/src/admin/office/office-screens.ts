import { Archive, ArrowsCounterClockwise, Bell, BulletList, ChartPie, Duplicate, Mail, PaperPlane, PriceTag, PuzzlePiece, Search, Trash } from '@strapi/icons';
import type { ElementType } from 'react';
import type { OfficeAction } from '../../office/office-actions';

/** `does`: what one does there, as the home page says it. */
export type OfficeScreen = { to: string; label: string; does: string; icon: ElementType; action: OfficeAction; load: () => Promise<{ default: React.ComponentType }> };

/** The screens of the team, in the order of its day. */
export const officeScreens: readonly OfficeScreen[] = [
  { to: 'a-traiter', label: 'À traiter', does: 'Accepter, refuser, répondre', icon: BulletList, action: 'queue', load: () => import('./queue-page').then(({ QueuePage }) => ({ default: QueuePage })) },
  { to: 'doublons', label: 'Doublons', does: 'Comparer, réunir, séparer', icon: Duplicate, action: 'duplicates', load: () => import('./duplicates-page').then(({ DuplicatesPage }) => ({ default: DuplicatesPage })) },
  { to: 'recherche', label: 'Recherche', does: 'L’index, les synonymes, les recherches sans résultat', icon: Search, action: 'search', load: () => import('./search-page').then(({ SearchPage }) => ({ default: SearchPage })) },
  { to: 'imports', label: 'Imports et sources', does: 'Lire un rapport, annuler, surveiller les sources', icon: ArrowsCounterClockwise, action: 'imports', load: () => import('./imports-page').then(({ ImportsPage }) => ({ default: ImportsPage })) },
  { to: 'courriels', label: 'Courriels', does: 'Ce qui part, ce qui attend', icon: Mail, action: 'mails', load: () => import('./mails-page').then(({ MailsPage }) => ({ default: MailsPage })) },
  { to: 'abonnements', label: 'Abonnements', does: 'Qui suit la lettre ou une recherche, la prochaine lettre', icon: Bell, action: 'subscriptions', load: () => import('./subscriptions-page').then(({ SubscriptionsPage }) => ({ default: SubscriptionsPage })) },
  { to: 'modeles', label: 'Modèles de courriel', does: 'Les mots des courriels', icon: PuzzlePiece, action: 'templates', load: () => import('./templates-page').then(({ TemplatesPage }) => ({ default: TemplatesPage })) },
  { to: 'appels', label: 'Appels aux partenaires', does: 'Écrire à plusieurs partenaires, voir qui répond', icon: PaperPlane, action: 'calls', load: () => import('./calls-page').then(({ CallsPage }) => ({ default: CallsPage })) },
  { to: 'themes', label: 'Thèmes et listes', does: 'Réunir ou partager des termes', icon: PriceTag, action: 'terms', load: () => import('./terms-page').then(({ TermsPage }) => ({ default: TermsPage })) },
  { to: 'tableaux', label: 'Tableaux de bord', does: 'Couverture, fraîcheur, rapport semestriel', icon: ChartPie, action: 'figures', load: () => import('./figures-page').then(({ FiguresPage }) => ({ default: FiguresPage })) },
  { to: 'journal', label: 'Journal', does: 'Qui a écrit quoi, quand', icon: Archive, action: 'journal', load: () => import('./journal-page').then(({ JournalPage }) => ({ default: JournalPage })) },
  { to: 'corbeille', label: 'Corbeille', does: 'Reprendre ce qui est supprimé', icon: Trash, action: 'bin', load: () => import('./bin-page').then(({ BinPage }) => ({ default: BinPage })) },
];
