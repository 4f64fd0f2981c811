/** Why a second reader gave no opinion on an article. */
import { AISDKError, NoObjectGeneratedError } from 'ai';
import type { IngestFaultCode } from '../ingest-fault.ts';
import { reasonOf } from '../reason-of.ts';

export interface Silence {
  readonly code: Extract<IngestFaultCode, `SECOND_READER_${string}`>;
  readonly message: string;
}

export const refused: Silence = {
  code: 'SECOND_READER_REFUSED',
  message: 'The second reader declined to answer.',
};

export function silenceOf(cause: unknown, timeoutMs: number): Silence {
  if (isTimeout(cause))
    return {
      code: 'SECOND_READER_TIMEOUT',
      message: `The second reader gave no answer within ${timeoutMs} ms.`,
    };
  if (!NoObjectGeneratedError.isInstance(cause))
    return {
      code: 'SECOND_READER_FAILED',
      message: `The second reader could not be asked: ${reasonOf(cause)}`,
    };
  if (isRefusal(cause)) return refused;
  return {
    code: 'SECOND_READER_INVALID',
    message: `The second reader's answer is not of the form asked for (${cause.finishReason ?? 'no reason to finish'}): ${brief(reasonOf(cause.cause ?? cause))}`,
  };
}

/** The check of an answer complains of every field, over many lines, and quotes the whole of it. */
function brief(reason: string): string {
  const line = reason.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

/** What a failed answer cost, where the provider tells it. */
export function tokensSpentOn(cause: unknown): number | undefined {
  return NoObjectGeneratedError.isInstance(cause) ? cause.usage?.totalTokens : undefined;
}

/** The time cap of the call, or that of the connection inside it. */
function isTimeout(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return true;
  return AISDKError.isInstance(cause) && isTimeout(cause.cause);
}

/** Prose instead of JSON. */
function isRefusal({ finishReason, text }: NoObjectGeneratedError): boolean {
  const answer = text?.trim() ?? '';
  return answer === '' || (finishReason === 'stop' && !/[{[]/.test(answer));
}
