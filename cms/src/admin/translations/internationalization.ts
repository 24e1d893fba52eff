const own: Readonly<Record<string, string>> = {
  'actions.delete.label': 'Supprimer cette langue ({locale})',
  'actions.delete.dialog.title': 'Confirmation',
  'actions.delete.dialog.body': 'Supprimer cette langue de la fiche ? Elle reste trente jours dans la corbeille.',
  'actions.delete.error': 'La suppression a échoué.',
  'CMEditViewCopyLocale.cancel-text': 'Non, annuler',
  'CMEditViewCopyLocale.dialog.title': 'Confirmation',
  'CMEditViewCopyLocale.dialog.body': 'Le contenu actuel sera remplacé par celui de la langue choisie :',
  'CMEditViewCopyLocale.dialog.field.label': 'Langue',
  'CMEditViewCopyLocale.dialog.field.placeholder': 'Choisir une langue…',
  'CMEditViewBulkLocale.publish-title': 'Publier plusieurs langues',
  'CMEditViewBulkLocale.unpublish-title': 'Dépublier plusieurs langues',
  'CMEditViewBulkLocale.status': 'État',
  'CMEditViewBulkLocale.publication-status': 'État de publication',
  'CMEditViewBulkLocale.draft-relation-warning':
    'Des langues renvoient à des brouillons : leurs liens ne mèneraient nulle part.',
  'CMEditViewBulkLocale.continue-confirmation': 'Continuer ?',
  'CMEditViewLocalePicker.locale.create': 'Créer la version <bold>{locale}</bold>',
  'CMListView.popover.display-locales.more': '{locales} et {count} de plus',
  'Settings.list.actions.publishAdditionalInfos': 'Les langues actives seront publiées.',
  'Settings.list.actions.unpublishAdditionalInfos': 'Les langues actives seront dépubliées.',
  'Settings.aiLocalizations.label': 'Traduction automatique',
  'Settings.aiLocalizations.description': 'Cette fonction n’est pas en service.',
  'Settings.locales.modal.create.code.error': 'Choisissez une langue',
  'Settings.locales.modal.create.name.error.min': 'Ce nom tient en moins de 50 caractères.',
  'Settings.locales.modal.create.name.error.required': 'Donnez un nom à cette langue',
  'list-view.table.header.label': 'Langues',
};

/** What the languages' own French leaves in English. */
export const internationalization: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(own).map(([key, text]) => [`i18n.${key}`, text]),
);
