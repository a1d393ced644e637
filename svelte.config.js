import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The component of each scope's name. */
const components = new Map();

/**
 * The class that keeps a component's rules to itself: short, since the page repeats it hundreds of times. Two
 * components of one name would take each other's rules, so that stops the build; a longer slice mends it.
 */
function cssHash({ hash, filename }) {
  const scope = `s-${hash(filename).slice(-3)}`;
  const other = components.get(scope) ?? filename;
  if (other !== filename) throw new Error(`${filename} and ${other} have one scope, ${scope}.`);
  components.set(scope, filename);
  return scope;
}

export default { preprocess: vitePreprocess(), compilerOptions: { runes: true, cssHash } };
