import { styled } from 'styled-components';
import type { PairMap as Drawing } from '../../office/shapes';

const Svg = styled.svg`
  width: 100%;
  max-width: 48rem;
  height: auto;
  background: ${({ theme }) => theme.colors.secondary100};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  .land {
    fill: ${({ theme }) => theme.colors.neutral100};
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
  .town {
    fill: ${({ theme }) => theme.colors.neutral600};
    font-size: 10px;
  }
  .a {
    fill: ${({ theme }) => theme.colors.primary600};
  }
  .b {
    fill: ${({ theme }) => theme.colors.danger600};
  }
  .scale {
    stroke: ${({ theme }) => theme.colors.neutral800};
    stroke-width: 2;
  }
  .letter {
    fill: #fff;
    font-size: 11px;
    font-weight: bold;
    text-anchor: middle;
  }
`;

/** Where both projects are, on our own outlines: nobody else is asked for a map. */
export function PairMap({ map }: { map: Drawing }) {
  return (
    <Svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label="Carte des lieux : A pour la première fiche, B pour la seconde">
      {map.land.map((path, index) => <path key={index} className="land" d={path} />)}
      {map.towns.map(({ name, x, y }) => <text key={name} className="town" x={x} y={y}>{name}</text>)}
      {map.points.map(({ side, x, y, label }, index) => (
        <g key={index}>
          <title>{`${side.toUpperCase()} : ${label}`}</title>
          <circle className={side} cx={x} cy={y} r={9} stroke="#fff" strokeWidth={1.5} />
          <text className="letter" x={x} y={y + 4}>{side.toUpperCase()}</text>
        </g>
      ))}
      <line className="scale" x1={12} x2={12 + map.scale.width} y1={map.height - 12} y2={map.height - 12} />
      <text className="town" x={12} y={map.height - 18}>{`${map.scale.kilometres.toLocaleString('fr-FR')} km`}</text>
    </Svg>
  );
}
