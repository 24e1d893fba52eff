/** A number as programs write it (`12500.5`, `1800`, `12,500.50`), with its unit or not: neither grouped nor with the comma people read. */
const MACHINE = /^([+-]?)((?:0|[1-9]\d*)(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+\.\d+)(\s?(?:%|€|k€|M€|euros?))?$/i;
const MOST_DECIMALS = 4;
const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: MOST_DECIMALS });

/** A figure as people read it in French: `12 500,5`, `12,5 %`. What a person wrote (`1 200`, `environ 30`, `32 000 €`) stays as it is. */
export function toFrenchFigure(text: string): string {
  const [, sign = '', digits, unit = ''] = MACHINE.exec(text) ?? [];
  return digits === undefined ? text : `${sign}${french.format(Number(digits.replaceAll(',', '')))}${unit === '' ? '' : `\u00a0${unit.trim()}`}`;
}
