import { useTexts } from '../i18n/texts';

type MapPanelProps = { selected: string | null; onSelect: (id: string | null) => void };

export function MapPanel(_props: MapPanelProps) {
  const { map } = useTexts();
  return <section aria-label={map.label} />;
}
