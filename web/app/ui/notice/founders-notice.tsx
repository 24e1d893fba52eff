import { useSite } from '../layout/use-site';
import type from '../style/type.module.css';

/** Wherever partners of the founding documents are shown: what these facts are, and are not. */
export function FoundersNotice() {
  const text = useSite().settings?.foundersNotice;
  return text ? <p className={type.note}>{text}</p> : null;
}
