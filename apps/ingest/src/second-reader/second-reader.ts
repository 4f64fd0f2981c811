/**
 * A language model that reads each article a second time. It is off unless asked for; it may be slow, wrong, silent or
 * malicious, and none of that may cost an article its first reading: whatever goes wrong is an outcome, never a throw.
 *
 *   ask: budget left? ── no ──> silent SECOND_READER_BUDGET
 *     │ yes          given up? ── yes ──> silent SECOND_READER_FAILED
 *     ▼
 *   model ── answer of the schema ──> answered
 *     ├── no answer in time ────────> silent SECOND_READER_TIMEOUT
 *     ├── refusal ──────────────────> silent SECOND_READER_REFUSED
 *     ├── anything else ────────────> silent SECOND_READER_INVALID
 *     └── no model ─────────────────> silent SECOND_READER_FAILED, and after five of these in a row nobody is asked any more
 */
import type { Article, SecondOpinion } from '@dateline/extract';
import type { Codebook } from '@dateline/knowledge';
import { generateText, type LanguageModel, Output } from 'ai';
import { claimsShape } from './claims-shape.ts';
import { composePrompt } from './compose-prompt.ts';
import { refused, type Silence, silenceOf, tokensSpentOn } from './silence.ts';

export type SecondReading =
  | { readonly status: 'answered'; readonly opinion: SecondOpinion }
  | { readonly status: 'silent'; readonly silence: Silence };

export interface SecondReader {
  /** As provenance tells it: `provider:model`. */
  readonly name: string;
  ask(article: Article): Promise<SecondReading>;
}

export interface SecondReaderOptions {
  readonly name: string;
  readonly model: LanguageModel;
  readonly codebook: Codebook;
  /** The longest wait for one article, retries included. */
  readonly timeoutMs: number;
  /** Tokens that may be spent in all, questions and answers together. */
  readonly tokenBudget: number;
}

/** An answer of forty events takes about this much. */
const ANSWER_TOKENS = 8_000;
/** English text has about four characters a token; three is on the safe side. */
const CHARACTERS_A_TOKEN = 3;
/** Failures in a row after which the model counts as gone. */
const PATIENCE = 5;

export function createSecondReader(options: SecondReaderOptions): SecondReader {
  const { name, model, codebook, timeoutMs, tokenBudget } = options;
  const shape = claimsShape(codebook);
  let spent = 0;
  let failures = 0;
  const ask = async (article: Article): Promise<SecondReading> => {
    const prompt = composePrompt(article, codebook);
    const expected =
      (prompt.instructions.length + prompt.prompt.length) / CHARACTERS_A_TOKEN + ANSWER_TOKENS;
    if (failures >= PATIENCE) return silent(gaveUp);
    if (spent + expected > tokenBudget) return silent(budgetSpent(tokenBudget));
    // Taken in advance, so that articles asked about side by side cannot overspend together.
    spent += expected;
    let used = expected;
    try {
      const result = await generateText({
        model,
        ...prompt,
        output: Output.object({ schema: shape }),
        temperature: 0,
        maxOutputTokens: ANSWER_TOKENS,
        maxRetries: 1,
        timeout: timeoutMs,
      });
      used = result.totalUsage.totalTokens ?? expected;
      failures = 0;
      if (result.finishReason === 'content-filter') return silent(refused);
      return { status: 'answered', opinion: { reader: name, claims: result.output.events } };
    } catch (cause) {
      used = tokensSpentOn(cause) ?? expected;
      const silence = silenceOf(cause, timeoutMs);
      failures = silence.code === 'SECOND_READER_FAILED' ? failures + 1 : 0;
      return silent(silence);
    } finally {
      spent += used - expected;
    }
  };
  return { name, ask };
}

const silent = (silence: Silence): SecondReading => ({ status: 'silent', silence });

const gaveUp: Silence = {
  code: 'SECOND_READER_FAILED',
  message: `The second reader failed ${PATIENCE} times in a row and is not asked again in this run.`,
};

const budgetSpent = (budget: number): Silence => ({
  code: 'SECOND_READER_BUDGET',
  message: `The budget of ${budget} tokens does not reach for this article.`,
});
