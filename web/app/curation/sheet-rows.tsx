import { licences, linkKinds, visibilities } from '@carrefour/config';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import { boxOf } from './boxes';
import { Box, ChoiceBox } from './box';
import { boxId, useBox, useFormState } from './form-context';
import { RowList } from './row-list';
import { PlaceSuggestions } from './place-suggestions';
import styles from './curation.module.css';

// Leaflet needs a browser, and only those who open the map pay for it.
const PlaceMap = lazy(() => import('./place-map.client'));

const useOptions = (list: readonly { code: string; label: string; labelEn: string }[]) => {
  const locale = useLocale();
  return list.map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label }));
};

function PlaceRow({ row }: { row: number }) {
  const { edit } = useSpaceTexts().projects;
  const { readOnly } = useFormState();
  const was = useBox(`places.${row}.was`);
  const options = useOptions(visibilities);
  const [hasScript, setHasScript] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => setHasScript(true), []);
  const name = (part: string) => `places.${row}.${part}`;
  const input = (part: string) => place.current?.querySelector<HTMLInputElement>(`[name="${name(part)}"]`) ?? null;
  const write = (part: string, value: string) => {
    const box = input(part);
    if (box === null) return;
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const { place: texts } = edit;
  return (
    <div ref={place} className={styles['grid']}>
      <input type="hidden" name={name('was')} value={was} />
      <Box name={name('label')} label={texts.label} maxLength={250} />
      <Box name={name('address')} label={texts.address} maxLength={250} />
      <Box name={name('postcode')} label={texts.postcode} inputMode="numeric" maxLength={12} />
      <Box name={name('commune')} label={texts.commune} maxLength={120} list={`${boxId(name('commune'))}-liste`} />
      <PlaceSuggestions of={boxId(name('commune'))} towns />
      <Box name={name('lat')} label={texts.lat} inputMode="decimal" maxLength={22} />
      <Box name={name('lng')} label={texts.lng} inputMode="decimal" maxLength={22} />
      <ChoiceBox name={name('visibility')} label={texts.visibility} options={options} value="exact" />
      {hasScript && !readOnly && (
        <div className={styles['whole']}>
          <button type="button" className={`${action.button} ${action.small}`} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? texts.closeMap : texts.map}
          </button>
          <p className={styles['small']} role="status">{told}</p>
          {isOpen && (
            <Suspense fallback={null}>
              <p className={styles['small']}>{texts.mapHint}</p>
              <PlaceMap
                lat={Number(input('lat')?.value || Number.NaN)}
                lng={Number(input('lng')?.value || Number.NaN)}
                town={input('postcode')?.value || input('commune')?.value || ''}
                label={texts.map}
                onPick={(lat, lng) => {
                  write('lat', lat.toFixed(6));
                  write('lng', lng.toFixed(6));
                  setTold(texts.pointSet(lat.toFixed(4), lng.toFixed(4)));
                }}
              />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}

export function PlaceRows() {
  const { place } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  return (
    <RowList list="places" one={place.one} another={place.another} isHeld={(row) => boxOf(boxes, `places.${row}.was`) !== ''}>
      {(row) => <PlaceRow row={row} />}
    </RowList>
  );
}

function AreaRow({ row }: { row: number }) {
  const { area } = useSpaceTexts().projects.edit;
  const code = useBox(`area.${row}.code`);
  const name = `area.${row}.name`;
  return (
    <div className={styles['grid']}>
      <input type="hidden" name={`area.${row}.code`} value={code} />
      <Box name={name} label={area.one(row + 1)} maxLength={200} list={`${boxId(name)}-liste`} />
      <PlaceSuggestions of={boxId(name)} />
    </div>
  );
}

export function AreaRows() {
  const { area } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  return (
    <RowList list="area" one={area.one} another={area.another} isHeld={(row) => boxOf(boxes, `area.${row}.code`) !== ''}>
      {(row) => <AreaRow row={row} />}
    </RowList>
  );
}

export function LinkRows() {
  const { link } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  const options = useOptions(linkKinds);
  return (
    <RowList list="links" one={link.one} another={link.another} isHeld={(row) => boxOf(boxes, `links.${row}.url`) !== ''}>
      {(row) => (
        <div className={styles['grid']}>
          <ChoiceBox name={`links.${row}.kind`} label={link.kind} options={options} value="site" />
          <Box name={`links.${row}.url`} label={link.url} inputMode="url" maxLength={2000} />
        </div>
      )}
    </RowList>
  );
}

export function FigureRows() {
  const { figure } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  return (
    <RowList list="figures" one={figure.one} another={figure.another} isHeld={(row) => boxOf(boxes, `figures.${row}.value`) !== ''}>
      {(row) => (
        <div className={styles['grid']}>
          <Box name={`figures.${row}.value`} label={figure.value} maxLength={100} />
          <Box name={`figures.${row}.label`} label={figure.label} maxLength={250} />
          <Box name={`figures.${row}.year`} label={figure.year} year />
        </div>
      )}
    </RowList>
  );
}

export function DistinctionRows() {
  const { distinction } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  return (
    <RowList list="distinctions" one={distinction.one} another={distinction.another} isHeld={(row) => boxOf(boxes, `distinctions.${row}.label`) !== ''}>
      {(row) => (
        <div className={styles['grid']}>
          <Box name={`distinctions.${row}.label`} label={distinction.label} maxLength={250} />
          <Box name={`distinctions.${row}.by`} label={distinction.by} maxLength={250} />
          <Box name={`distinctions.${row}.year`} label={distinction.year} year />
        </div>
      )}
    </RowList>
  );
}

/** The pictures a sheet holds, with their words; a new one is added below. */
export function ImageRows({ id }: { id: string }) {
  const { image } = useSpaceTexts().projects.edit;
  const { boxes } = useFormState();
  const options = useOptions(licences);
  return (
    <RowList list="images" one={image.one} isHeld={() => true} empty={0}>
      {(row) => {
        const file = boxOf(boxes, `images.${row}.file`);
        return (
          <div className={styles['grid']}>
            <img className={styles['picture']} src={`/espace/projets/${id}/images/${file}?w=320`} alt={boxOf(boxes, `images.${row}.alt`)} loading="lazy" />
            <input type="hidden" name={`images.${row}.file`} value={file} />
            <Box name={`images.${row}.alt`} label={image.alt} maxLength={250} required />
            <Box name={`images.${row}.credit`} label={image.credit} maxLength={250} required />
            <ChoiceBox name={`images.${row}.licence`} label={image.licence} options={options} hint={image.licenceHint} />
          </div>
        );
      }}
    </RowList>
  );
}
