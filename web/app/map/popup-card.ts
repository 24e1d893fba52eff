import type { MapTexts } from '../i18n/fr/map';
import { localeOf, localePath } from '../i18n/locale';
import { typographic } from '../search/typographic';
import type { MapPin } from './map-view';

/** The small card over a pin: the project, where it is, and the way to its sheet. Text nodes only. */
export function popupCard({ slug, title, place, theme }: MapPin, texts: MapTexts): HTMLElement {
  const card = document.createElement('article');
  card.dataset['paper'] = theme;
  const link = document.createElement('a');
  link.href = localePath(localeOf(location.pathname), `/projets/${slug}`);
  link.textContent = typographic(title);
  const where = document.createElement('p');
  where.textContent = typographic(place);
  const open = document.createElement('a');
  open.href = link.href;
  open.textContent = texts.open;
  open.setAttribute('aria-label', `${texts.open} : ${typographic(title)}`);
  const heading = document.createElement('h3');
  heading.append(link);
  card.append(heading, where, open);
  return card;
}
