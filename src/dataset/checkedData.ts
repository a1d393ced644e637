// What is in data/ as the build has checked it, in the shape in which pages get them.
import type { Site } from './dataPackage';
import type { Dataset, Fatalities, Tables } from './dataset';

/** What the module that is made of `data/` holds: as much as figures, pictures and the first words need. */
export interface CheckedData {
  /** Without the rows of `LATER_TABLES`: see scripts/data/checkedModules.ts. */
  readonly tables: Tables;
  /** The table of the dead, in a dataset's order, with the country's code for the country. */
  readonly dead: readonly (Omit<Fatalities, 'country'> & { readonly iso3: string })[];
  readonly site: Site;
  /** Of the text of `fatalities.csv`. */
  readonly fingerprint: string;
}

/** The dataset. A country that is in no table is not in it, which a check has ruled out. */
export function datasetOf({ tables, dead }: CheckedData): Dataset {
  const countries = new Map(tables.countries.map((country) => [country.iso3, country]));
  return {
    fatalities: dead.flatMap(({ iso3, ...row }) => {
      const country = countries.get(iso3);
      return country === undefined ? [] : [{ country, ...row }];
    }),
  };
}
