// Errors in the data as sentences, for whoever builds or edits: file, line, what, and how to mend it.
import type { ViteDevServer } from 'vite';
import type * as Describe from '../../src/dataset/describeIssue';
import type { Issue } from '../../src/dataset/issue';

/** A line for each issue of an error that was thrown over the data; null: it is another error. */
export async function explainData(vite: ViteDevServer, error: unknown): Promise<string | null> {
  if (!(error instanceof Error) || !('issues' in error)) return null;
  const { describeIssue } = (await vite.ssrLoadModule(
    '/src/dataset/describeIssue.ts',
  )) as typeof Describe;
  return (error.issues as readonly Issue[])
    .map((issue) => {
      const file = `data/${issue.table ?? 'fatalities'}.csv:${issue.line ?? 1}`;
      return `${file}: ${describeIssue(issue)}`;
    })
    .join('\n');
}
