const fields: Readonly<Record<string, string>> = {
  'combobox.invalid': 'Cette valeur ne convient pas.',
  'email.withField': '{field} : ce n’est pas une adresse de courriel.',
  'json.withField': '{field} : ce n’est pas du JSON.',
  'lowercase.withField': '{field} : en minuscules seulement.',
  'max.withField': '{field} : trop grand.',
  'maxLength.withField': '{field} : trop long.',
  'min.withField': '{field} : trop petit.',
  'minLength.withField': '{field} : trop court.',
  'minSupMax.withField': '{field} : ne peut dépasser l’autre.',
  'regex.withField': '{field} : cette forme ne convient pas.',
  'required.withField': '{field} : à remplir.',
  'unique.withField': '{field} : déjà pris.',
};

const refusedTypes = [
  'image/svg+xml',
  'image/gif',
  'image/tiff',
  'image/bmp',
  'image/heic',
  'text/html',
  'text/plain',
  'text/csv',
  'application/zip',
  'application/xml',
  'application/json',
  'application/msword',
  'application/javascript',
  'video/mp4',
  'audio/mpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
const refusal = 'Ce fichier n’est pas accepté. Utilisez une image JPEG, PNG, WebP ou AVIF, ou un PDF.';

/** What goes wrong, said in French. */
export const errors: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(fields).map(([key, text]) => [`components.Input.error.validation.${key}`, text]),
  ),
  ...Object.fromEntries(refusedTypes.map((type) => [`apiError.File type '${type}' is not allowed`, refusal])),
  'apiError.MIME type is not allowed': refusal,
  'apiError.Cannot verify file type for security reasons': refusal,
  'apiError.This attribute must be unique': 'Cette valeur est déjà prise.',
  'apiError.Invalid credentials': 'Adresse ou mot de passe inconnus.',
  'components.Input.error.custom-error': '{errorMessage} ',
};
