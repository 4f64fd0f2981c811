/** A piece of a text keeps the whole text alive in V8; put together and cut again, it keeps no more than itself. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);
