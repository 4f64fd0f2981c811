/** Words that are written with a capital only because a sentence begins with them, and name nobody. */

const plainWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some several many most few both all each every any no other another such same own various numerous certain more less least only ' +
    'he she it we you they i me him her us them my our your his its their who what which there here then now today yesterday tomorrow ' +
    'be is are was were am do does did has have had will would can could might must shall should so to of in on at as by for from or and but if not nor yet with up off out over ' +
    'former ex late current new old young senior top chief deputy acting interim first second third last next early prime vice joint special general national federal local regional provincial central public private official international global foreign domestic internal external ' +
    'northern southern eastern western north south east west northeast northwest southeast southwest upper lower middle inner outer great greater big small high long good best true free royal ' +
    'right left far pro anti non self one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions scores about around nearly almost roughly at-least ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'armed masked unidentified unknown heavily alleged suspected angry dead wounded injured select elected outgoing incoming veteran leading prominent influential fellow close mr mrs ms dr ' +
    'latest supreme security defense defence human roman heavy said power case law price field church house day love best free true ' +
    // short forms of American states, which stand behind a comma and before a full stop
    'mass ill wash ore cal ark del colo conn tex miss ' +
    'while when where after before during since because although though however meanwhile also still even just again once per via amid like'
  ).split(' '),
);

export const isPlainWord = (normal: string): boolean => plainWords.has(normal);
