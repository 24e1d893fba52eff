import { linkKinds, precisions, visibilities, type Labelled } from '@carrefour/config';
import area from '../components/project/area';
import contact from '../components/project/contact';
import distinction from '../components/project/distinction';
import experience from '../components/project/experience';
import figure from '../components/project/figure';
import image from '../components/project/image';
import link from '../components/project/link';
import place from '../components/project/place';
import { toField } from '../schema/screen';

const screens = [area, contact, distinction, experience, figure, image, link, place].map(({ pluginOptions }) => pluginOptions.carrefour.screen);
const labels = new Map(screens.flatMap(({ fields }) => Object.entries(fields).map(([key, field]): [string, string] => [key, toField(field).label])));

/** Names of parts that forms keep apart, or call otherwise in each. */
const others: Readonly<Record<string, string>> = { commune: 'Commune', position: 'Position', origin: 'Origine' };

/** What the forms call a part of a value (of a place, of a figure…); undefined where no form shows it. */
export const partLabel = (key: string): string | undefined => others[key] ?? labels.get(key);

/** Parts that are one of a fixed list. */
export const partLists: Readonly<Record<string, readonly Labelled[]>> = { visibility: visibilities, precision: precisions, kind: linkKinds };
