import { forms as en } from './en/forms';
import { forms as fr, type FormsTexts } from './fr/forms';
import type { Locale } from './locale';
import { useLocale } from './texts';

/** The words of forms: apart from the dictionary, which every hydrated page carries to the browser. Forms are plain HTML. */
export const formTextsOf = (locale: Locale): FormsTexts => (locale === 'en' ? en : fr);
export const useFormTexts = (): FormsTexts => formTextsOf(useLocale());
