/** What a training is made of: steps, each of which makes something that later ones go on from. */

import type { Dropout } from './trainee.ts';

export type Step = Lesson | Annotation | Counting;

/** A network takes a course and is kept by its name. */
export interface Lesson {
  readonly kind: 'lesson';
  readonly name: string;
  /** The network whose weights it starts from; from nothing where there is none. */
  readonly from?: string;
  /** All of those weights, or what was pretrained below new upper layers. */
  readonly part?: 'pretrained';
  /** A wider network than the one it starts from, or than the recipe's sizes where it starts from nothing. */
  readonly hidden?: number;
  /** Numbers that stand for what a capital says, where the network begins from nothing and looks at it. */
  readonly capital?: number;
  /** Fewer words with vectors than the one it starts from. */
  readonly newsWords?: number;
  /** The annotated news it learns from beside the treebanks. */
  readonly news?: readonly string[];
  readonly course: Course;
}

/** Networks annotate news together. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly name: string;
  readonly by: readonly string[];
  readonly tokens: number;
  /** Chooses the sentences. */
  readonly seed: number;
}

/** A network learns by counting: which relations its tags take in the treebanks, which phrases its words take in annotated news. */
export interface Counting {
  readonly kind: 'counting';
  readonly name: string;
  readonly from: string;
  readonly news: readonly string[];
  /** Fewer words with vectors than the network it counts for. */
  readonly newsWords: number;
}

/** A course warms up and cools down once. */
export interface Course {
  readonly seed: number;
  readonly epochs: number;
  /** The highest rate of learning. */
  readonly rate: number;
  /** Tokens of annotated news beside the treebanks in each epoch; none in a course on gold alone. */
  readonly newsTokens: number;
  readonly dropout: Dropout;
}
