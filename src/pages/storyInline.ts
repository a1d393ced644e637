// Runs inline in the story's page, before any file is asked for.
import './watchArrival';

// An address that names a country brings its sentence under the headline: the style sheet keeps its room
// free from the first paint on.
if (new URLSearchParams(location.search).has('country')) {
  document.documentElement.dataset.country = '';
}
