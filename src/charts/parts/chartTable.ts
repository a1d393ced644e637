// A chart's numbers as a table: what a reader gets behind 'Show as a table', and as a download.
// Knows no chart and no element.

/** A column; numbers are set flush right and sort by value. */
export interface ChartTableColumn {
  /** Unique in the table; also the column's name in a download. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

/** A cell: what it shows and what it sorts by. `value` null: nothing to show, sorts last. */
export interface ChartTableCell {
  readonly text: string;
  readonly value: string | number | null;
}

/** A row. `iso3`: the country that it is about, so that choosing the row marks it; null: none. */
export interface ChartTableRow {
  readonly id: string;
  readonly iso3: string | null;
  /** One for each column, in their order. */
  readonly cells: readonly ChartTableCell[];
}

/** A whole table. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly ChartTableRow[];
}
