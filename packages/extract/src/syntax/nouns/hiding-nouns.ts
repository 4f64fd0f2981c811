/** "made no secret of its plan", "no doubt it struck": nouns for what hides something, of which to deny that there is any affirms the rest. */

export const HIDING_NOUNS: ReadonlySet<string> = new Set(['secret', 'doubt', 'bone', 'mistake']);
