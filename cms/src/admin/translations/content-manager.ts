const own: Readonly<Record<string, string>> = {
  'App.schemas.data-loaded': 'Les contenus sont chargés',
  'actions.delete.label': 'Supprimer{isLocalized, select, true { (toutes les langues)} other {}}',
  'actions.delete.dialog.body': 'Supprimer cette fiche ? Elle reste trente jours dans la corbeille, d’où elle peut revenir.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer ces fiches ? Elles restent trente jours dans la corbeille, d’où elles peuvent revenir.',
  'actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'actions.copy-documentId.label': 'Copier l’identifiant',
  'actions.copy-documentId.success': 'Identifiant copié',
  'components.DynamicZone.extra-components':
    '{number, plural, =0 {# bloc de trop} one {# bloc de trop} other {# blocs de trop}}',
  'components.DynamicZone.unknown-component': 'Bloc inconnu',
  'components.DynamicZone.move-up': 'Monter',
  'components.DynamicZone.move-down': 'Descendre',
  'components.RelationInputModal.modal-title': 'Modifier la fiche liée',
  'components.RelationInputModal.button-fullpage': 'Aller à la fiche',
  'components.RelationInputModal.confirmation-message':
    'Des modifications ne sont pas enregistrées. Fermer quand même ? Elles seront perdues.',
  'containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.document.value': '{time}{isAnonymous, select, true {} other { par {author}}}',
  'containers.edit.information.documentId.label': 'Identifiant',
  'containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'containers.List.statusFilter.published': 'Publié (tous)',
  'containers.List.statusFilter.publishedModified': 'Publié, avec des modifications en attente',
  'containers.List.statusFilter.publishedUnmodified': 'Publié, sans modification en attente',
  'containers.list.filters.status': 'État',
  'containers.list.selectedEntriesModal.title': 'Publier les fiches',
  'containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> déjà {publishedCount, plural, one {publiée} other {publiées}}. <b>{draftCount}</b> {draftCount, plural, one {prête} other {prêtes}} à publier. <b>{withErrorsCount}</b> à compléter.',
  'containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> déjà {draftCount, plural, one {dépubliée} other {dépubliées}}. <b>{publishedCount}</b> {publishedCount, plural, one {prête} other {prêtes}} à dépublier.',
  'containers.list.autoCloneModal.error.unique':
    'Deux fiches ne peuvent avoir la même valeur dans un champ unique.',
  'containers.list.autoCloneModal.error.relation': 'Copier ce lien pourrait l’enlever à la fiche d’origine.',
  'containers.edit-settings.modal-form.mainField.hint':
    'Choisit le champ montré dans les listes et les fiches',
  'containers.edit-settings.modal-form.size': 'Largeur',
  'containers.SettingPage.add.relational-field': 'Insérer un autre champ lié',
  'containers.SettingPage.editSettings.relationOpenMode': 'Ouverture des fiches liées',
  'containers.SettingPage.editSettings.relationOpenMode.description':
    'Choisit comment s’ouvre une fiche liée',
  'containers.SettingPage.editSettings.relationOpenMode.modal': 'Dans une fenêtre (par défaut)',
  'containers.SettingPage.editSettings.relationOpenMode.newTab': 'Dans un nouvel onglet',
  'containers.SettingPage.editSettings.relationOpenMode.page': 'Dans la page',
  'containers.SettingPage.relations': 'Champs liés',
  'form.Input.hint.character.unit': '{maxValue, plural, one { caractère} other { caractères}}',
  'form.Input.hint.minMaxDivider': ' / ',
  'form.Input.hint.text':
    '{min, select, undefined {} other {au moins {min}}}{divider}{max, select, undefined {} other {au plus {max}}}{unit}{br}{description}',
  'permissions.not-allowed.locale': 'Vos droits ne donnent pas accès à ce contenu dans cette langue.',
  'popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'popUpWarning.warning.has-draft-relations.message':
    'Cette fiche renvoie à {count, plural, one {# brouillon} other {# brouillons}}. {count, plural, one {Ce lien ne figurera pas} other {Ces liens ne figureront pas}} dans la version publiée.',
  'popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# fiche liée est encore un brouillon. Elle apparaîtra sur le site une fois publiée.} other {# fiches liées sont encore des brouillons. Elles apparaîtront sur le site une fois publiées.}}',
  'popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# lien mène} other {# liens mènent}} à des brouillons qui se verront une fois publiés.',
  'popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}} de {entities} {entities, plural, one {fiche} other {fiches}}</b> {count, plural, one {mène à un brouillon} other {mènent à des brouillons}}. ',
  'popUpWarning.warning.unpublish': 'Sans publication, ce contenu redevient un brouillon.',
  'popUpWarning.warning.unpublish-question': 'Voulez-vous vraiment ne pas le publier ?',
  'preview.panel.title': 'Aperçu',
  'preview.panel.button': 'Ouvrir l’aperçu',
  'preview.panel.button-configuration': 'Régler l’aperçu',
  'preview.panel.button-disabled-tooltip': 'Enregistrez pour ouvrir l’aperçu',
  'preview.page-title': 'Aperçu : {contentType}',
  'preview.header.close': 'Fermer l’aperçu',
  'preview.copy.label': 'Copier le lien de l’aperçu',
  'preview.copy.success': 'Lien copié',
  'preview.tabs.label': 'État de l’aperçu',
  'preview.device.select': 'Choisir un écran',
  'preview.device.desktop': 'Ordinateur',
  'preview.device.mobile': 'Téléphone',
  'relation.create': 'Créer un lien',
  'success.records.publish': 'Publié.',
  'listView.validation.errors.title': 'À compléter',
  'listView.validation.errors.message':
    'Vérifiez que chaque champ convient avant de publier (champ obligatoire, longueur…)',
  'validation.error.unreadable-required-field':
    'Vos droits ne donnent pas accès à des champs obligatoires. Demandez cet accès à l’administration.',
  'widget.chart-entries.tooltip': '{count} {label}',
  'history.sidebar.version-card.aria-label': 'Version',
  'history.version.subtitle': '{hasLocale, select, true {{subtitle}, en {locale}} other {{subtitle}}}',
};

/** What the content manager's own French leaves in English. */
export const contentManager: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(own).map(([key, text]) => [`content-manager.${key}`, text]),
);
