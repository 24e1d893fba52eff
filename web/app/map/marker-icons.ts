const SVG = 'http://www.w3.org/2000/svg';

function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const radiusOf = (count: number): number => (count < 10 ? 15 : count < 30 ? 18 : count < 100 ? 21 : 25);
const RAYS = 16;
const RAY = 7;

/** Several projects: a round ink sun with carved rays and its number. */
export function clusterIcon(count: number): { element: HTMLElement; size: number } {
  const radius = radiusOf(count);
  const size = 2 * (radius + RAY + 1);
  const drawing = svgElement('svg', { viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`, width: size, height: size });
  for (let ray = 0; ray < RAYS; ray += 1) {
    const [from, to] = [radius + 2.5, radius + RAY];
    drawing.append(svgElement('path', { d: `M-1.2 ${-from}Q0 ${-to - 1} 1.2 ${-from}Z`, transform: `rotate(${(ray * 360) / RAYS})`, class: 'map-ray' }));
  }
  drawing.append(svgElement('circle', { r: radius, class: 'map-sun' }));
  const number = document.createElement('span');
  number.textContent = count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
  const element = document.createElement('div');
  element.append(drawing, number);
  return { element, size };
}

/** A whole territory: a plain round, larger with its number, its name under it where there is room. */
export function territoryIcon(label: string, count: number): { element: HTMLElement; size: number } {
  const size = count < 10 ? 34 : count < 100 ? 42 : count < 1_000 ? 50 : 58;
  const number = document.createElement('span');
  number.textContent = count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
  const name = document.createElement('small');
  name.textContent = label;
  const element = document.createElement('div');
  element.append(number, name);
  return { element, size };
}

/** One project: a square paper label on a point, with its theme's pictogram. */
export function pinIcon(theme: string): HTMLElement {
  const label = document.createElement('div');
  label.dataset['paper'] = theme;
  const drawing = svgElement('svg', { viewBox: '0 0 48 48', 'aria-hidden': 'true' });
  drawing.append(svgElement('use', { href: `/pictograms.svg#${theme === '' ? 'mark' : `t-${theme}`}` }));
  label.append(drawing);
  return label;
}
