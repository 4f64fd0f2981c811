/**
 * Puts articles that tell the same story together. Articles come in order of publication and are taken in
 * windows: within a window they are joined by average linkage, and each group then joins the earlier story it
 * resembles or begins a new one. Memory is bounded by the window and by the number of stories kept open.
 */
import { averageLink } from './average-link.ts';
import { documentTerms, type TermWeights } from './document-terms.ts';
import { similarity, TermStatistics, type TermVector } from './term-vectors.ts';

export interface StoryDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

export interface StoryAnswer {
  readonly id: string;
  readonly cluster: string;
}

export interface StoryOptions {
  readonly windowSize?: number;
  readonly openStories?: number;
  readonly threshold?: number;
}

interface Pending {
  readonly id: string;
  readonly terms: TermWeights;
  readonly day: number | undefined;
}

interface Story {
  readonly name: string;
  /** Sum of the members' vectors. */
  vector: Map<string, number>;
  members: number;
  day: number | undefined;
}

/** Resemblance halves when two articles are this many days apart. */
const halfLifeDays = 120;
const dayMs = 86_400_000;

export class StoryClusterer {
  readonly #windowSize: number;
  readonly #openStories: number;
  readonly #threshold: number;
  readonly #statistics = new TermStatistics();
  #pending: Pending[] = [];
  #stories: Story[] = [];
  #count = 0;

  constructor(options: StoryOptions = {}) {
    this.#windowSize = options.windowSize ?? 1000;
    this.#openStories = options.openStories ?? 5000;
    this.#threshold = options.threshold ?? 0.15;
  }

  /** Answers for the whole window when this document fills it, else nothing yet. */
  add(document: StoryDocument): StoryAnswer[] {
    const terms = documentTerms(document);
    this.#statistics.add(terms);
    this.#pending.push({ id: document.id, terms, day: dayOf(document.published) });
    return this.#pending.length >= this.#windowSize ? this.flush() : [];
  }

  /** Answers for everything still waiting. */
  flush(): StoryAnswer[] {
    const window = this.#pending;
    this.#pending = [];
    const vectors = window.map((item) => this.#statistics.vectorOf(item.terms));
    const groups = averageLink(similarities(window, vectors), window.length, this.#threshold);
    const known = this.#stories.length;
    const stories = new Map<number, Story>();
    for (const root of new Set(groups)) {
      const members = [...groups.keys()].filter((item) => groups[item] === root);
      stories.set(root, this.#storyFor(members, { window, vectors, known }));
    }
    this.#stories = this.#stories.slice(-this.#openStories);
    return window.map((item, at) => ({
      id: item.id,
      cluster: stories.get(groups[at] ?? at)?.name ?? '',
    }));
  }

  #storyFor(
    members: readonly number[],
    field: {
      readonly window: readonly Pending[];
      readonly vectors: readonly TermVector[];
      readonly known: number;
    },
  ): Story {
    const vector = sumOf(members.map((at) => field.vectors[at] ?? new Map()));
    const day = latest(members.map((at) => field.window[at]?.day));
    const earlier = this.#resembling({ vector, day, members: members.length }, field.known);
    if (!earlier) {
      const story = { name: `story-${++this.#count}`, vector, members: members.length, day };
      this.#stories.push(story);
      return story;
    }
    for (const [term, weight] of vector)
      earlier.vector.set(term, (earlier.vector.get(term) ?? 0) + weight);
    earlier.members += members.length;
    earlier.day = latest([earlier.day, day]);
    return earlier;
  }

  /** Only stories of earlier windows: those of this one were compared already. */
  #resembling(group: Omit<Story, 'name'>, known: number): Story | undefined {
    let best: Story | undefined;
    let bestValue = this.#threshold;
    for (const story of this.#stories.slice(0, known)) {
      const average = similarity(group.vector, story.vector) / (group.members * story.members);
      const value = average * closeness(group.day, story.day);
      if (value > bestValue) [best, bestValue] = [story, value];
    }
    return best;
  }
}

function similarities(window: readonly Pending[], vectors: readonly TermVector[]): Float32Array {
  const count = window.length;
  const matrix = new Float32Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const [left, right] = [vectors[a], vectors[b]];
      if (!left || !right) continue;
      const value = similarity(left, right) * closeness(window[a]?.day, window[b]?.day);
      matrix[a * count + b] = value;
      matrix[b * count + a] = value;
    }
  }
  return matrix;
}

/** An undated article may be of any time. */
function closeness(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 1 : 0.5 ** (Math.abs(a - b) / halfLifeDays);
}

function sumOf(vectors: readonly TermVector[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return sum;
}

function latest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function dayOf(published: string | undefined): number | undefined {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? undefined : time / dayMs;
}
