// What a workbook says of its sheets. Knows no cell.
import { attributeOf, attributesOfAll } from './markup';

/** A sheet in a workbook: the name of the part that holds its cells, and whether it is hidden. */
export interface SheetPlace {
  readonly part: string;
  readonly hidden: boolean;
}

/** The sheets in the order in which the workbook names them. */
export function sheetPlaces(workbook: string, relations: string): readonly SheetPlace[] {
  const parts = new Map(
    attributesOfAll(relations, 'Relationship').map((attributes) => [
      attributeOf(attributes, 'Id'),
      partOf(attributes),
    ]),
  );
  return attributesOfAll(workbook, 'sheet')
    .filter((attributes) => attributeOf(attributes, 'name'))
    .map((attributes) => ({
      part: parts.get(attributeOf(attributes, 'id')) ?? '',
      hidden: /hidden/i.test(attributeOf(attributes, 'state') ?? ''),
    }));
}

/** Name of the part that holds the texts that cells share. */
export function textsPart(relations: string): string {
  const texts = attributesOfAll(relations, 'Relationship').find((attributes) =>
    attributeOf(attributes, 'Type')?.endsWith('/sharedStrings'),
  );
  return texts === undefined ? 'xl/sharedStrings.xml' : partOf(texts);
}

function partOf(relation: string): string {
  const target = attributeOf(relation, 'Target') ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
