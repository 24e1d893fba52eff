import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { languages } from '../locales/languages';
import { fieldLabel } from '../office/field-label';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  attribute?: { type?: string };
  cellFormatter?: (row: Row, header: Header) => ReactNode;
};
type Table = { displayedHeaders: Header[]; layout: unknown };

/** The code of a fixed list, read by its label. */
function Label({ code }: { code: unknown }) {
  const intl = useIntl();
  const text =
    typeof code === 'string' && code !== '' ? intl.formatMessage({ id: code, defaultMessage: code }) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
}

/** A field of a sheet, which records of ours about sheets name by its code. */
function FieldName({ code }: { code: unknown }) {
  return <Typography textColor="neutral800">{typeof code === 'string' && code !== '' ? fieldLabel(code) : '-'}</Typography>;
}

function Languages({ row }: { row: Row }) {
  const others = (row.localizations ?? []) as { locale?: string }[];
  const codes = [row.locale, ...others.map(({ locale }) => locale)];
  const names = languages.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return <Typography textColor="neutral800">{names.join(', ')}</Typography>;
}

function toFrench(header: Header): Header {
  if (header.attribute?.type === 'enumeration')
    return { ...header, cellFormatter: (row, { name }) => <Label code={row[name]} /> };
  if (header.name === 'field') return { ...header, cellFormatter: (row, { name }) => <FieldName code={row[name]} /> };
  // Strapi's own column says « (default) » in every language.
  if (header.name === 'locales') return { ...header, cellFormatter: (row) => <Languages row={row} /> };
  return header;
}

/** The lists of the content manager show codes as they are stored: show what they mean. */
export function showEnumerationLabels(app: StrapiApp): void {
  const hook = ({ displayedHeaders, layout }: Table) => ({
    displayedHeaders: displayedHeaders.map(toFrench),
    layout,
  });
  app.registerHook(
    'Admin/CM/pages/ListView/inject-column-in-table',
    hook as Parameters<StrapiApp['registerHook']>[1],
  );
}
