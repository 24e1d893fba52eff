/** Where imports keep partners' files and annotated workbooks, under the data folder. */
export const IMPORTS_FOLDER = 'imports';
