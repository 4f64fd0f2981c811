/** What is older by so many days, whatever else is told of it, is not the news of a story. */
export const NEWS_DAYS = 8;
