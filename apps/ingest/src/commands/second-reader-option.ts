/** The option by which a command lets a language model read along. */
export const secondReaderOption = [
  '--second-reader <provider:model>',
  'let a language model read along: it may add events whose words all stand in the text; costs what its provider charges. Off without this',
] as const;
