// A new table of the dead -> what would be written where, or why nothing is. Writes nothing itself.
import { decode } from '../../src/dataset/csv/decode';
import type { Country, Dataset, Tables } from '../../src/dataset/dataset';
import { onlyWarnings } from '../../src/dataset/issue';
import { sameDataset } from '../../src/dataset/sameDataset';
import { writeFatalitiesCsv } from '../../src/dataset/writeFatalitiesCsv';
import { figuresOf } from '../../src/figures/figures';
import { checkData, type DataFiles, type FoundIssue } from '../../src/desk/file/checkData';
import { correctionFor, correctionLine } from '../../src/desk/changes/correctionFor';

/** What a swap would do. */
export type SwapPlan = Checked &
  (
    | { readonly kind: 'refused' }
    | { readonly kind: 'same' }
    | {
        readonly kind: 'swap';
        readonly was: Dataset;
        readonly now: Dataset;
        readonly tables: Tables;
        /** The cleaned table of the dead. */
        readonly fatalities: string;
        /** The corrections with a row about this change. */
        readonly corrections: string;
        /** That row. */
        readonly correction: string;
      }
  );

/** What was found on the way. */
interface Checked {
  readonly issues: readonly FoundIssue[];
  /** The files that the issues are of. */
  readonly files: DataFiles;
  /** The known countries; none if the tables have errors. */
  readonly countries: readonly Country[];
}

/** Plans to put new bytes in the place of the dead. The files that are there must have no error. */
export function planSwap(current: DataFiles, bytes: Uint8Array, isoDay: string): SwapPlan {
  const before = checkData(current);
  const files = { ...current, fatalities: bytes };
  const after = checkData(files, before.dataset);
  const { tables, dataset: now } = after;
  const checked: Checked = { issues: after.issues, files, countries: tables?.countries ?? [] };
  if (tables === null || now === null) return { kind: 'refused', ...checked };
  // Should the present table be broken, everything in the new one is a change.
  const was = before.dataset ?? { fatalities: [] };
  if (sameDataset(was, now)) return { kind: 'same', ...checked };

  const correction = correctionLine(
    correctionFor(figuresOf(was, tables), figuresOf(now, tables), isoDay),
  );
  const corrections = withLine(current.corrections, correction);
  const fatalities = writeFatalitiesCsv(now);
  const encoder = new TextEncoder();
  const written = {
    ...files,
    fatalities: encoder.encode(fatalities),
    corrections: encoder.encode(corrections),
  };
  const check = checkData(written);
  if (!onlyWarnings(check.issues.map(({ issue }) => issue))) {
    return { ...checked, kind: 'refused', issues: check.issues, files: written };
  }
  return { kind: 'swap', ...checked, was, now, tables, fatalities, corrections, correction };
}

/** The text with the line at its end; once, should an earlier swap have been interrupted. */
function withLine(bytes: Uint8Array, line: string): string {
  const { text } = decode(bytes);
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return ended.endsWith(`\n${line}`) ? ended : ended + line;
}
