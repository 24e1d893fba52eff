/** The partner that the form of a request was opened for (documentId): whatever is asked of the CMS on its behalf is for that partner, or not done. */
const opened = new WeakMap<Request, string>();

export const setOpenedFor = (request: Request, partner: string): void => void opened.set(request, partner);
export const openedFor = (request: Request): string | undefined => opened.get(request);
