/** A mention is known by its event, its article and its number there: the three make its id. */
import type { MentionKey } from '@dateline/store';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const mentionPattern = new RegExp(`^(${uuid})_(${uuid})_(\\d{1,4})$`);

export function toMentionKey({ eventId, articleId, ordinal }: MentionKey): string {
  return `${eventId}_${articleId}_${ordinal}`;
}

export function findMentionKey(key: string): MentionKey | undefined {
  const [, eventId, articleId, ordinal] = mentionPattern.exec(key) ?? [];
  return eventId && articleId ? { eventId, articleId, ordinal: Number(ordinal) } : undefined;
}
