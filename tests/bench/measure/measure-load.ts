/** A process that loads one part of the product, uses it once, and prints what that took. Started by the section `load`. */

export type LoadedPart = 'reader' | 'knowledge' | 'extractor';

export interface LoadMeasure {
  readonly importMs: number;
  readonly loadMs: number;
  readonly firstUseMs: number;
  /** Of the three together: what a busy machine does not distort. */
  readonly cpuMs: number;
  readonly rssMB: number;
}

interface Part {
  load(): { use(): unknown };
}

const sentence = 'Russian jets bombed rebels near Aleppo on Sunday.';

const importers: Readonly<Record<LoadedPart, () => Promise<Part>>> = {
  reader: async () => {
    const { loadReader } = await import('@dateline/language');
    return {
      load: () => {
        const reader = loadReader();
        return { use: () => reader.read(sentence) };
      },
    };
  },
  knowledge: async () => {
    const { loadKnowledge } = await import('@dateline/knowledge');
    return {
      load: () => {
        const knowledge = loadKnowledge();
        return { use: () => knowledge.resolvePlace({ phrase: 'Aleppo' }) };
      },
    };
  },
  extractor: async () => {
    const [{ createExtractor }, { loadReader }, { loadKnowledge }] = await Promise.all([
      import('@dateline/extract'),
      import('@dateline/language'),
      import('@dateline/knowledge'),
    ]);
    return {
      load: () => {
        const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });
        return { use: () => extractor.extract({ text: sentence }) };
      },
    };
  },
};

const wanted = process.argv[2];
if (wanted === 'reader' || wanted === 'knowledge' || wanted === 'extractor') {
  process.stdout.write(`${JSON.stringify(await measure(importers[wanted]))}\n`);
}

async function measure(importPart: () => Promise<Part>): Promise<LoadMeasure> {
  const rssBefore = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const part = await importPart();
  const imported = performance.now();
  const ready = part.load();
  const loaded = performance.now();
  ready.use();
  const used = performance.now();
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    importMs: imported - start,
    loadMs: loaded - imported,
    firstUseMs: used - loaded,
    cpuMs: (user + system) / 1000,
    rssMB: (process.memoryUsage.rss() - rssBefore) / 1e6,
  };
}
