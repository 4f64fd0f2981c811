/** Nouns that only count or group what follows "of": "dozens of villagers", "a group of rebels". */

import { wordSet } from '@dateline/language';

export const isMeasure = (lemma: string): boolean => MEASURES.has(lemma);

const MEASURES = wordSet(
  'act day first hour last latest month show spree squadron consignment vanguard battalion contingent convoy state week ' +
    'worth year dozen hundred thousand ten score million number group majority handful couple series lot crowd batch wave ' +
    'spate string bunch host pair percent % rest half most many some several all lack kind sort type part ton tonne round ' +
    'member volley barrage total tens scores variety range amount package raft set swathe swath chunk stretch portion ' +
    'bulk remainder decade swarm horde throng flock',
);
