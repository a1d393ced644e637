// npm run words: makes the module of words. --accept: takes new keys and parameters as the code's.
// npm run words:check (--check): says all that there is to say of the file, and makes nothing.
import { acceptWords, describeWordIssue, makeWords, readWordsFile } from './makeWords';

const [option] = process.argv.slice(2);
if (option === '--check') {
  const { issues, messages } = await readWordsFile();
  for (const issue of issues) {
    console.warn(`${issue.severity === 'note' ? 'Note: ' : ''}${describeWordIssue(issue)}`);
  }
  const wrong = issues.filter(({ severity }) => severity === 'error').length;
  console.info(wrong === 0 ? `${messages.size} messages, no problems.` : `${wrong} to mend.`);
  if (wrong > 0) process.exitCode = 1;
} else {
  const errors = await (option === '--accept' ? acceptWords() : makeWords());
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
}
