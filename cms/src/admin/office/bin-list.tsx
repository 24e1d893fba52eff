import { Button, Checkbox, Flex } from '@strapi/design-system';
import type { BinLine } from '../../office/shapes';
import { Confirm } from './confirm';
import { typeNames } from './journal-words';
import { toDaysLeft } from './restored-words';
import { Aside, Table } from './table';
import { toMoment } from './times';

type Props = {
  items: readonly BinLine[]; picked: readonly string[]; mayPurge: boolean; isSending: boolean;
  onPick: (ids: readonly string[]) => void; onRestore: (id: string) => void; onPurge: (id: string) => void;
};

const languageNames: Readonly<Record<string, string>> = { fr: 'français', en: 'anglais' };

/** What a line was, under its title: its type, whether the site showed it, its languages. */
const toState = ({ type, wasPublished, languages }: BinLine): string =>
  [typeNames[type] ?? type, ...(wasPublished ? ['en ligne avant sa suppression'] : []), ...(languages.length > 0 ? [languages.map((code) => languageNames[code] ?? code).join(' et ')] : [])].join(' · ');

/** Deleted records, each to be taken back; an administrator may also let one go at once. */
export function BinList({ items, picked, mayPurge, isSending, onPick, onRestore, onPurge }: Props) {
  const toggle = (id: string) => onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <Table caption="Ce qui est supprimé" columns={['Choisir', 'Élément', 'Supprimé le', 'Par', 'Reste', 'Que faire']}>
      {items.map((item) => (
        <tr key={item.id}>
          <td><Checkbox checked={picked.includes(item.id)} onCheckedChange={() => toggle(item.id)} aria-label={`Choisir « ${item.title} »`} /></td>
          <td className="wide">
            {item.title}
            <br />
            <Aside>{toState(item)}</Aside>
          </td>
          <td>{toMoment(item.deletedAt)}</td>
          <td>{item.by ?? '–'}</td>
          <td className="number">{toDaysLeft(item.daysLeft)}</td>
          <td>
            <Flex gap={2} wrap="wrap">
              <Button size="S" variant="secondary" disabled={isSending} onClick={() => onRestore(item.id)} aria-label={`Reprendre « ${item.title} »`}>Reprendre</Button>
              {mayPurge && (
                <Confirm title="Effacer pour de bon ?" action="Effacer" onConfirm={() => onPurge(item.id)} trigger={<Button size="S" variant="danger-light" disabled={isSending} aria-label={`Effacer « ${item.title} »`}>Effacer</Button>}>
                  {`« ${item.title} » ne pourra plus revenir${item.type === 'file' ? ' : le fichier lui-même est détruit' : ''}. Le journal garde la trace de sa suppression.`}
                </Confirm>
              )}
            </Flex>
          </td>
        </tr>
      ))}
    </Table>
  );
}
