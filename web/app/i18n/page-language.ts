import { createContext, useContext } from 'react';

/** The language of the team's words on a page, where it is not that of the page. */
export const PageLanguage = createContext<string | undefined>(undefined);
export const usePageLanguage = (): string | undefined => useContext(PageLanguage);
