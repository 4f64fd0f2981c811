/**
 * Nouns that a clause may say more about ("the fact that prices rose"), or that place one in time ("the day that prices rose"): in
 * both "that" is no part of what the clause tells (Huddleston and Pullum 2002, on content clauses).
 */

import { wordSet } from '@dateline/language';

const NOUNS = wordSet(
  'accusation acknowledgement admission advice affirmation agreement allegation announcement answer anticipation anxiety ' +
    'argument assertion assessment assumption assurance awareness basis belief bet boast calculation case certainty chance ' +
    'charge circumstance claim clue commitment complaint compromise concern concession conclusion condition confession ' +
    'confidence confirmation consensus consequence contention conviction danger day decision declaration degree demand ' +
    'denial disappointment discovery doubt doctrine effect estimate evidence example excuse expectation explanation extent ' +
    'fact faith fear feeling finding forecast ground guarantee guess hint hope hour hypothesis idea illusion implication ' +
    'impression indication inference information insinuation insistence instruction intelligence intimation irony judgment ' +
    'judgement knowledge law likelihood logic message minute moment month myth need news notice notification notion ' +
    'objection observation odds opinion order outcome perception period place pledge point possibility precondition ' +
    'prediction premise presumption pretext principle probability problem promise proof proposal proposition prospect ' +
    'protest proviso reaction realisation realization reason reassurance recognition recommendation record regret reminder ' +
    'reply report request requirement resolution response result revelation risk rule ruling rumor rumour scenario sense ' +
    'sentiment shame sign signal speculation statement stipulation story suggestion supposition surprise suspicion ' +
    'testimony theory thesis thought threat time tip truth understanding verdict view vow warning way week wish word worry ' +
    'year',
);

export const takesClause = (noun: string): boolean => NOUNS.has(noun);
