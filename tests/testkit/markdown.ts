/** Reads what documents quote, so that it can be run. */

/** The contents of the fenced blocks in one language, in order. */
export function findBlocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm');
  return [...markdown.matchAll(fence)].map(([, block = '']) => block);
}

/** The commands of a shell block, without comments, each as words; quotes keep words together. */
export function parseCommands(block: string): string[][] {
  return block
    .split('\n')
    .map((line) => wordsOf(line.replace(/^\$ /, '')))
    .filter((words) => words.length > 0);
}

function wordsOf(line: string): string[] {
  const words = line.matchAll(/"([^"]*)"|'([^']*)'|#.*|(\S+)/g);
  return [...words].flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []);
}
