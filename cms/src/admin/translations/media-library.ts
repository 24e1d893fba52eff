const own: Readonly<Record<string, string>> = {
  'assets.uploaded': '{number, plural, one {# fichier ajouté} other {# fichiers ajoutés}}',
  new: 'Nouveau',
  'control-card.set-focal-point': 'Choisir le point d’intérêt',
  'control-card.stop-focal-point': 'Ne plus choisir le point d’intérêt',
  'control-card.reset-focal-point': 'Recentrer',
  'control-card.save-focal-point': 'Enregistrer le point d’intérêt',
  'control-card.more-actions': 'Autres actions',
  'control-card.remove-selection': 'Retirer de la sélection',
  'dropzone.upload.message': 'Déposez ici pour ajouter à',
  'form.input.placeholder.file-caption': 'Légende ou crédit',
  'form.input.label.file-alt': 'Texte de remplacement',
  'form.input.decription.file-alt':
    'Ce que l’image montre, pour qui ne la voit pas. Obligatoire avant de l’utiliser.',
  'import-files': 'Ajout de fichiers',
  'import-from-url': 'Ajout depuis une adresse',
  'input.url.placeholder': 'Vide',
  'list.empty.title': 'Rien ici pour le moment',
  'list.empty.description': 'Ajoutez des fichiers ou créez un dossier.',
  'list.empty.add-assets': 'Ajouter des fichiers',
  'modal.file-details.focal-point': 'Point d’intérêt',
  'modal.move.error-label': 'Le déplacement a échoué.',
  'plugin.home': 'Accueil',
  'settings.form.aiMetadata.label': 'Légendes automatiques',
  'settings.form.aiMetadata.description': 'Cette fonction n’est pas en service.',
  'settings.form.aiMetadata.allAssetsHaveMetadata':
    'Tous les fichiers ont une légende et un texte de remplacement',
  'settings.form.aiMetadata.imagesWithoutMetadata':
    '{count, plural, one {# image n’a pas de légende ou de texte de remplacement} other {# images n’ont pas de légende ou de texte de remplacement}}',
  'settings.section.audio.label': 'Son',
  'view.switch.label': 'Affichage',
  'view.table': 'Tableau',
  'view.grid': 'Grille',
  'sidebar.title': 'Médiathèque',
  'sidebar.home': 'Accueil',
  'sidebar.folders': 'Dossiers',
  'header.search.placeholder': 'Chercher',
  'asset-details.alternativeText': 'Texte de remplacement',
  'asset-details.caption': 'Légende',
  'list.table.header.creationDate': 'Ajouté le',
  'list.table.header.lastModified': 'Modifié le',
  'list.table.header.select-all': 'Tout choisir',
  'list.table.row.select': 'Choisir {name}',
};

/** What the media library's own French leaves in English. */
export const mediaLibrary: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(own).map(([key, text]) => [`upload.${key}`, text]),
);
