// Writes the posts as JSON, for setUp.php.
import { postsFor } from './posts';

process.stdout.write(JSON.stringify(postsFor(process.env.SITE_URL ?? '')));
