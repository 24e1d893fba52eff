import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { BaseMapSvg } from '../ui/map/base-drawing';
import { Pin } from '../ui/map/pin';
import type from '../ui/style/type.module.css';
import styles from './place-list.module.css';
import type { ProjectView } from './project-view.server';

/** The places on a map drawn here, then in words, each with how finely it is known. */
export function PlaceList({ project: { title, map, places, areas, paper } }: { project: ProjectView }) {
  const { project: texts, maps } = useTexts();
  return (
    <section className={styles.places} id="lieux">
      <h2 className={type.t2}>{texts.places}</h2>
      {map !== null && (
        <figure>
          <BaseMapSvg drawing={map.drawing} label={maps.of(title)}>
            {map.points.map(({ x, y }, index) => (
              <Pin key={index} x={x} y={y} paper={paper} />
            ))}
          </BaseMapSvg>
          <figcaption className={type.note}>{maps.credit}</figcaption>
        </figure>
      )}
      {map !== null && map.elsewhere > 0 && <p className={type.note}>{texts.elsewhere(map.elsewhere)}</p>}
      {areas.length > 0 && (
        <p>
          {texts.area}{' '}
          {areas.map(({ code, label }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <Link to={`/territoires/${code}`}>{label}</Link>
            </span>
          ))}
        </p>
      )}
      {places.length === 0 && areas.length === 0 && <p>{texts.noPlace}</p>}
      <ul className={styles.list}>
        {places.map(({ lines, precision, territory }, index) => (
          <li key={index}>
            <p>{territory === null ? lines.join(', ') : <Link to={`/territoires/${territory}`}>{lines.join(', ')}</Link>}</p>
            <p className={type.note}>{precision}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
