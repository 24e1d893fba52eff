import { siteEnv } from '../site-env.server';
import { makeStamp } from './form-stamp';

/** The stamp of a form that is shown now. */
export const stampFor = (form: string): string => makeStamp(siteEnv().SESSION_SECRET, form);
