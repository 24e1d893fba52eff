import { formatSearch, type SearchState } from '@carrefour/config';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useTexts } from '../i18n/texts';
import { pointKey, type PlaceLabels } from '../search/place-field';
import { PlaceSuggestions } from './place-suggestions';

const ID = 'filtre-lieu';
const RADII = [5, 10, 20, 30, 50, 80, 120];

/** Where to look: a place by its name, around which one searches, and how far. What else of the search has no box goes along unseen. */
export function PlaceFilter({ search, labels }: { search: SearchState; labels: PlaceLabels }) {
  const { list } = useSpaceTexts().projects;
  const { search: texts } = useTexts();
  const { near } = search;
  const along = [...formatSearch(search)].filter(([name]) => name === 'near' || name === 'bbox' || name === 'ids');
  return (
    <>
      <div className={form.field}>
        <label htmlFor={ID}>{texts.where}</label>
        <input id={ID} name="lieu" className={form.box} list={`${ID}-liste`} maxLength={120} placeholder={list.townHint} autoComplete="off"
          defaultValue={near === null ? '' : (labels[pointKey(near)] ?? texts.aroundPoint)} />
        <PlaceSuggestions of={ID} />
      </div>
      {near !== null && (
        <div className={form.field}>
          <label htmlFor="filtre-rayon">{texts.radius}</label>
          <select id="filtre-rayon" name="radius" className={form.box} defaultValue={near.radius}>
            {[...new Set([...RADII, near.radius])].sort((a, b) => a - b).map((radius) => (
              <option key={radius} value={radius}>
                {texts.kilometres(radius)}
              </option>
            ))}
          </select>
        </div>
      )}
      {along.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
