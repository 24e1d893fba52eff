import type { StrapiApp } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

type Header = {
  name: string;
  attribute?: { type?: string };
  cellFormatter?: (row: Record<string, unknown>, header: Header) => unknown;
};
type Table = { displayedHeaders: Header[]; layout: unknown };

/** The code of a fixed list, read by its label. */
function Label({ code }: { code: unknown }) {
  const { formatMessage } = useIntl();
  if (typeof code !== 'string' || code === '') return <span>-</span>;
  return <span>{formatMessage({ id: code, defaultMessage: code })}</span>;
}

const formatCode: Header['cellFormatter'] = (row, { name }) => <Label code={row[name]} />;

/** The lists of the content manager show codes as they are stored: show what they mean. */
export function showEnumerationLabels(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (({
    displayedHeaders,
    layout,
  }: Table) => ({
    displayedHeaders: displayedHeaders.map((header) =>
      header.attribute?.type === 'enumeration' ? { ...header, cellFormatter: formatCode } : header,
    ),
    layout,
  })) as Parameters<StrapiApp['registerHook']>[1]);
}
