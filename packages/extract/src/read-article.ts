/** Everything about an article that a judgement may ask for: its tree, who and where it names, and what its predicates say. */

import type { Knowledge } from '@dateline/knowledge';
import type { Reader } from '@dateline/language';
import { isAgentNoun } from './actors/is-agent-noun.ts';
import { judgeDoers } from './actors/judge-doers.ts';
import { type ActorReader, readActors } from './actors/read-actors.ts';
import type { Article } from './extraction.ts';
import { readHeadline } from './lead/read-headline.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { stemsOf } from './lexicon/words/stems-of.ts';
import { composeMeanings } from './meaning/compose.ts';
import { type PlaceReader, readPlaces } from './places/read-places.ts';
import type { Reading } from './refiners/draft.ts';
import { layOut } from './syntax/lay-out.ts';
import { repairAttachments } from './syntax/repairs/repair-attachments.ts';
import { lemmaOf, type Tree } from './syntax/tree.ts';
import { wordForms } from './syntax/word-forms.ts';
import { quotationsOf } from './syntax/writing/quotations.ts';

export interface ReadingTools {
  readonly reader: Reader;
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
}

export function readArticle(article: Article, tools: ReadingTools): Reading {
  const { text, published, title } = article;
  const read = tools.reader.read(text, published === undefined ? {} : { published });
  const forms = wordForms(read, tools.lexicon);
  const document = repairAttachments(read, tools.lexicon, forms);
  const tree = layOut(document, tools.lexicon, forms);
  const places = readPlaces(tree, tools.knowledge, title);
  const actors = readActors({
    tree,
    knowledge: tools.knowledge,
    date: published?.slice(0, 10),
    countries: places.countries,
    bodyStart: places.bodyStart,
    agents: tools.lexicon.classOf('agent'),
    gear: tools.lexicon.classOf('gear'),
    isDeed: tools.lexicon.isDeed,
  });
  return readingOf(article, { ...tools, tree, actors, places });
}

function readingOf(
  { text, published, title }: Article,
  parts: ReadingTools & {
    readonly tree: Tree;
    readonly actors: ActorReader;
    readonly places: PlaceReader;
  },
): Reading {
  const { tree, actors, places, lexicon, knowledge } = parts;
  return {
    tree,
    text,
    titleStems: new Set(stemsOf(title ?? '')),
    headline: title
      ? readHeadline(readArticle({ text: title, ...(published ? { published } : {}) }, parts))
      : null,
    published,
    knowledge,
    codebook: knowledge.codebook,
    lexicon,
    actors,
    places,
    times: tree.document.times,
    quotations: quotationsOf(text),
    composition: composeMeanings({
      tree,
      lexicon,
      ...judgeDoers(actors, lexicon),
      canAct: actors.canAct,
      isAgent: (head) => isAgentNoun(lemmaOf(tree, head), lexicon.classOf('agent')),
    }),
  };
}
