/** Screens of the administrator: webhooks, home widgets. */
export const settings: Readonly<Record<string, string>> = {
  'Settings.global': 'Réglages généraux',
  'Settings.webhooks.events.isLoading': 'Chargement des événements',
  'Settings.application.customization.carousel-slide.label': 'Logo',
  'Settings.application.plan-title': 'formule',
  'HomePage.head.title': 'Accueil',
  'HomePage.widget.no-permissions': 'Vos droits ne donnent pas accès à ce panneau',
  'HomePage.addWidget.title': 'Ajouter un panneau',
  'HomePage.addWidget.noWidgetsAvailable': 'Aucun autre panneau',
  'HomePage.addWidget.button': 'Ajouter un panneau',
  'HomePage.widget.delete': 'Retirer',
  'HomePage.widget.drag': 'Déplacer',
};
