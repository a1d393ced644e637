// What spreadsheets write where they have no value, in the languages of their users.
import { expect, test } from 'vitest';
import { isSpreadsheetError } from '../../../src/dataset/csv/unsafeCell';

const ERRORS =
  '#REF! #N/A #NA #NV #N/D #N/B #I/T #Н/Д #Δ/Υ #YOK #HIÁNYZIK #NENÍ_K_DISPOZICI #NEDOSTUPNÝ #GETTING_DATA ' +
  '#¡REF! #¡VALOR! #¿NOMBRE? #DIV/0! #VÄRDEFEL! #ЗНАЧ! #DĚLENÍ_NULOU! #WERT! #NAME? ## ######## ' +
  'Err:502 Fehler:502 Fout:508 Erreur:511 Błąd:502 Ошибка:502';

test.each([...ERRORS.split(' '), ' #REF! ', '#DELENIE NULOU!', 'Err :502'])(
  '%s is an error in place of a value',
  (cell) => {
    expect(isSpreadsheetError(cell)).toBe(true);
  },
);

test.each(['#1', '#NATO', '#', '# 44', 'No! Not so', '44', 'Kabul:502', '#a/b', '#44/45'])(
  '%s is none',
  (cell) => {
    expect(isSpreadsheetError(cell)).toBe(false);
  },
);
