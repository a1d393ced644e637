// An issue -> what to say about it and how to mend it. Not needed to check a table: loaded only for an editor.
import { MAX_DEATHS } from './check/checkFatalities';
import type { Country } from './dataset';
import { guessCountry } from './check/guessCountry';
import { codeNamed } from './names/codeNamed';
import { howToSave, wordsToUse } from './hints';
import { withoutMark } from './check/readWholeNumber';
import type { Issue } from './issue';
import { MAX_BYTES } from './csv/refuseFile';
import { isFormula } from './csv/unsafeCell';
import { grouped, quote, shorten } from './showFound';

/** So much is shown of a list of countries: all that served have room in it. */
const NAMES_LENGTH = 1000;

/**
 * A sentence or two in plain English: what is wrong and how to mend it. With the countries,
 * and the name that the row gives its country, an unknown code gets a guess.
 */
export function describeIssue(
  issue: Issue,
  countries: readonly Country[] = [],
  countryName = '',
): string {
  const found = quote(issue.found);
  const column = quote(issue.column);
  const country = countryOf(issue.found, countries);
  switch (issue.code) {
    case 'too-large':
      return `The file has ${grouped(issue.found)} bytes, and at most ${grouped(String(MAX_BYTES))} are read. Remove what isn't part of the table.`;
    case 'empty-file':
      return 'The file is empty. Export the table again.';
    case 'spreadsheet-file':
      return howToSave(issue.found);
    case 'zip-file':
      return 'This is an archive. Unpack it, and take the table that is in it.';
    case 'web-address':
      return `This is a link, not a table: ${found}. Open it, download the table as CSV (in Google Sheets: File, Download), and take that file.`;
    case 'web-page':
      return 'This is a web page, not a table. Download the CSV file itself.';
    case 'other-file':
      return howToSave(issue.found === 'document' ? 'document' : 'other');
    case 'unclosed-quote':
      return `A quotation mark is opened and never closed: ${found}. Add the missing mark, or export the table again.`;
    case 'text-after-quote':
      return `There is text after a closing quotation mark: ${found}. Within a quoted cell, write each quotation mark twice.`;
    case 'stray-quote':
      return `There is a quotation mark inside a cell that doesn't begin with one: ${found}. Put the whole cell in quotation marks and write the inner ones twice.`;
    case 'missing-column':
      return (issue.found ?? '').includes(', ')
        ? `There is no column ${column}. The header has: ${shorten(issue.found)}. Add the column or correct its name.`
        : `There is no column ${column}. The header has one cell: ${found}. Add the column, or put a comma, semicolon, tab or | between the cells.`;
    case 'header-read':
      return `The heading ${found} was read as the column ${column}. If that is wrong, correct the heading.`;
    case 'doubled-column':
      return `There are two columns ${column}. Remove or rename one of them.`;
    case 'merged-heading':
      return `The heading ${found} stands above several columns of numbers. Give each a heading of its own: the column of all deaths is "deaths".`;
    case 'other-heading':
      return `The column "deaths" was read; ${found} could be meant, too. If that is the column of all deaths, name it "deaths" and the other otherwise.`;
    case 'people-listed':
      return 'This looks like a list of people, a row for each. Make it a row for each country, with the number of its people under "deaths": a pivot table counts them.';
    case 'ragged-row':
      return `This row has more or fewer cells than the header: ${found}. Add what is missing, and put a cell with a comma or semicolon in it in quotation marks; or remove the row if it is a note.`;
    case 'split-number':
      return `${found} stands in two cells, as if the number ended at its comma. Write it without the comma, or put it in quotation marks.`;
    case 'swallowed-rows':
      return `This cell holds what look like further rows of the table: ${found}. A quotation mark is too many or missing: correct it in this row.`;
    case 'total-row':
      return `This row sums up others and is no country: ${found}. Remove the row.`;
    case 'note-row':
      return `This row is a note, not a country: ${found}. Remove the row.`;
    case 'no-rows':
      return 'There is only a header and no row under it. Add the rows.';
    case 'unsafe-cell':
      if (issue.column === 'deaths' && withoutMark(issue.found ?? '') !== null) {
        return `${found} has something before or within the number. Write ${withoutMark(issue.found ?? '')} if that is the number.`;
      }
      if (!isFormula(issue.found ?? '')) {
        return `${found} contains markup or hidden characters. Type the cell again, as plain text.`;
      }
      return /^\s*[=\uff1d]/.test(issue.found ?? '')
        ? `${found} looks like a formula. Type its result, or copy the column in the spreadsheet and paste it as values only.`
        : `${found} begins like a formula. Begin it with a letter or a digit.`;
    case 'spreadsheet-error':
      return `${found} is what a spreadsheet shows where it has no value, or no room for it. Mend it there and export again, or type the value.`;
    case 'lost-character':
      return `${found} contains a letter that was lost when the file was saved. Type it again, and save as UTF-8.`;
    case 'garbled-letters':
      return `${found} has letters that look garbled: the file was saved in another encoding. Save it as UTF-8, or type the cell again.`;
    case 'placeholder-read':
      return `${found} says that there is nothing, and was read as an empty cell, here and in every row of this column.`;
    case 'missing-value':
      return issue.table === undefined && issue.column !== 'deaths'
        ? `The cell under ${column} is empty. ${suggest(issue, countryName, countries)}`
        : `The cell under ${column} is empty. Fill it in.`;
    case 'not-a-number':
      if (withoutMark(issue.found ?? '') !== null) {
        return `${found} has a mark beside the number. Write ${withoutMark(issue.found ?? '')} if that is the number.`;
      }
      return `${found} is not a whole number. Write digits only, as in 1064.`;
    case 'negative-number':
      return `${found} is below zero. Write 0 or more.`;
    case 'thousands-read':
      return `Thousands: ${found} was read as ${grouped((issue.found ?? '').trim().replace(/[.,]0{1,2}$/, ''))}. If that is wrong, write the number without separators.`;
    case 'decimals-read':
      return `${found} was read as ${grouped((issue.found ?? '').trim().replace(/[.,]0+$/, ''))}, and so was every number of this column that ends so. If that is wrong, write digits only.`;
    case 'not-a-date':
      return `${found} is not a date. Write year, month and day, as in 2004-03-29.`;
    case 'not-a-year':
      return `${found} is not a year. Write four digits, as in 2011.`;
    case 'not-a-code':
      return `${found} is not a country code. Write its three letters, as in DNK.`;
    case 'not-an-id':
      return `${found} can't be an id. Use letters, digits and hyphens, without spaces.`;
    case 'not-a-web-address':
      return `${found} is not a web address. It has to begin with https:// or http:// and have no spaces.`;
    case 'unknown-value':
      return `${found} is not one of the words that ${column} can hold. ${wordsToUse(issue.column)}`;
    case 'unknown-country':
      return `${found} is not in countries.csv. ${suggest(issue, countryName, countries)}`;
    case 'code-read':
      if (issue.line === null && issue.found === '1') {
        return 'The code of one row was told by the name of its country, or by a code of another kind.';
      }
      return issue.line === null
        ? `The codes of ${found.slice(1, -1)} rows were told by the names of their countries, or by codes of another kind.`
        : `${found} was read as ${country ?? 'a country'}. If that is wrong, write another code under iso3.`;
    case 'unknown-name':
      return `${found} is no name that is known here; the page shows the name of the code in this row. Check that the code is right.`;
    case 'name-of-another':
      return `${found} is the name of another country than the code in this row. Correct the name or the code.`;
    case 'country-twice':
      return `A row above is of ${country ?? found} already. Keep one of the two, or, if each has some of its dead, one with their sum.`;
    case 'no-americans':
      return issue.line === null
        ? 'There are no Americans in the table. Add the row of the United States (USA) with its deaths.'
        : 'The row of the United States has no deaths, so there is nothing to compare with. Correct its number.';
    case 'too-many-deaths':
      return `The table has ${grouped(issue.found)} deaths in all, and at most ${grouped(String(MAX_DEATHS))} are read: this page draws one dot for each person. Look for a number that is too large.`;
    case 'more-before-joining':
      return `${found} deaths are fewer than countries.csv gives for the time before the country joined NATO. Correct one of the two.`;
    case 'no-population':
      return `countries.csv has no population for ${found}, so it gets no rate. Add it there if you have it.`;
    case 'unlisted-source':
      return `The page can't name or link every source of this row: ${found} has an id that is not in sources.csv. Add the source there, or correct the id.`;
    case 'change-silenced':
      return `A row of sensitivities.csv changes another number of this country than ${found}, so the page leaves that change out. If ${found} is right there is nothing to mend; to show the change again, correct counts_from there.`;
    case 'americans-far-from-published':
      return `American deaths in this table: ${grouped(issue.found)}. That is more than a tenth away from the newest published count. Check the row of the United States.`;
    case 'others-far-from-published':
      return `Deaths of all other countries in this table: ${grouped(issue.found)}. That is more than a tenth away from the newest published count. Check that no row is missing or doubled.`;
    case 'country-gone':
      return `These countries are on the page and no longer in the table: ${shorten(issue.found, NAMES_LENGTH)}. If that is wrong, add their rows.`;
    case 'country-new':
      return `These countries are new in the table: ${shorten(issue.found, NAMES_LENGTH)}. If that is wrong, remove their rows.`;
    case 'changed-by-half':
      return `A number changes by more than half. ${shorten(issue.found)}. Check that it is right.`;
    case 'sorted-alone':
      return `${issue.column === 'country' ? 'Most names stand beside the codes of other countries' : 'The numbers stand with other countries than on the page'}: one column was sorted by itself. Undo that in the spreadsheet, and sort whole rows.`;
    case 'notes-left-out':
      return `The numbers of these countries change, and the table has no column for their sources or notes, so those on the page are left out: ${shorten(issue.found, NAMES_LENGTH)}. To keep one, add a column source or note.`;
    case 'zero-population':
      return `${found} people can't be right. Leave the cell empty if the number isn't known.`;
    case 'id-twice':
      return `${found} is in the table twice. Keep one of the rows, or rename one.`;
    case 'ends-before-start':
      return `The period ends in ${found}, before it starts. Swap the two years.`;
    case 'overlapping-periods':
      return `The period from ${found} shares a year with another row. Each year may be in one row only.`;
    case 'missing-years':
      return `No row has these years, though there are years before and after them: ${found}. If nobody died then, add a row with 0 and 0.`;
    case 'years-far-from-published':
      return `All ${issue.column} of this table together: ${grouped(issue.found)}. That is more than a tenth away from the newest published count. Check that no row is missing or doubled.`;
    case 'ends-below-start':
      return `The range ends at ${found}, which is not above its lower end. Correct one of the two, or leave the cell empty.`;
    case 'unknown-source':
      return `${found} is not in sources.csv. Add the source there or correct the id.`;
    case 'date-ahead':
      return `${found} has not come yet. Correct the date.`;
    case 'dates-out-of-order':
      return `${found} is before the date of the row above. The oldest row stands first.`;
  }
}

function suggest({ found, column }: Issue, name: string, countries: readonly Country[]): string {
  const guess = guessCountry(found ?? '', name, countries);
  const what = column === 'country' ? 'name' : 'three letters';
  return guess === null
    ? `Write the ${what} of a country that is there, or remove the row if it is no country: a total, a title, a source.`
    : `Did you mean ${guess.iso3} (${guess.name})?`;
}

/** The country that a name or a code means, with both; null: none of the countries. */
function countryOf(text: string | null, countries: readonly Country[]): string | null {
  const code = codeNamed(text ?? '');
  const country = countries.find(({ iso3 }) => iso3 === code);
  return country === undefined ? null : `${country.name} (${country.iso3})`;
}
