// Writes src/pages/pictures/letters.json anew: after another release of the headline face.
import { writeFile } from 'node:fs/promises';
import { readLetters } from './readLetters';

await writeFile('src/pages/pictures/letters.json', `${JSON.stringify(readLetters())}\n`);
