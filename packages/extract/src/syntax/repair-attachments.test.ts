import { loadKnowledge } from '@dateline/knowledge';
import { DEPRELS, loadReader } from '@dateline/language';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { repairAttachments } from './repair-attachments.ts';

const reader = loadReader();
const lexicon = loadLexicon(loadKnowledge().codebook);

/** "off <- called compound:prt": where a word hangs after the repair. */
function arcOf(text: string, word: string): string {
  const document = repairAttachments(reader.read(text), lexicon);
  const say = (token: number): string => text.slice(document.starts[token], document.ends[token]);
  const token = Array.from({ length: document.length }, (_, at) => at).find(
    (at) => say(at) === word,
  ) as number;
  const head = document.heads[token] as number;
  return `${head < 0 ? '' : say(head)} ${DEPRELS[document.deprels[token] as number]}`.trim();
}

describe('the lexicon puts right', () => {
  test.each([
    ['Ten men were killed in raids and shelling by the army.', 'shelling', 'raids conj'],
    ['Ten men were killed in raids and shelling by the army.', 'army', 'killed obl:agent'],
    ['Chad closed its border crossing with Niger.', 'crossing', 'closed obj'],
    ['Miners called off the strike on Monday.', 'off', 'called compound:prt'],
    ['Miners called off the strike on Monday.', 'strike', 'called obj'],
    ['Peru rolled back tariffs on goods.', 'back', 'rolled compound:prt'],
    ['Police arrested General Juan Jose Zuniga hours after he fled.', 'Juan', 'arrested obj'],
    ['Last week police detained 60 people.', 'week', 'detained obl'],
    ['Chad declared the envoy persona non grata.', 'persona', 'declared xcomp'],
    ["Peru declared Mexico's president persona non grata.", 'president', 'declared obj'],
    ['Mali declared two Chadian diplomats personae non gratae.', 'personae', 'declared xcomp'],
    ['Kenya accused the president of corruption.', 'corruption', 'accused obl'],
    ['Donors threatened to cut aid.', 'cut', 'threatened xcomp'],
    ['Kenya evacuated part of its embassy staff from Juba on Friday.', 'Juba', 'evacuated obl'],
    ['Rebels struck at the port, killing two men, officials said.', 'Rebels', 'struck nsubj'],
    ['Two men were killed in police firing near the bank.', 'firing', 'killed obl'],
    ['Two men were killed in police firing near the bank.', 'police', 'firing compound'],
    ['Washington ruled out lifting the sanctions.', 'lifting', 'ruled xcomp'],
    ['The ministry threatened measures against the firm.', 'measures', 'threatened obj'],
    ['An amnesty was granted to the deserters by the king.', 'king', 'granted obl:agent'],
    ['The president of Chile plans to visit Bolivia next week.', 'visit', 'plans xcomp'],
    ['Two dissidents were given refuge by Iceland.', 'refuge', 'given obj'],
    ['Eritrea agreed on Monday to free more than 90 Djiboutian prisoners.', 'free', 'agreed xcomp'],
    ['Nicaragua severed ties with Colombia.', 'Nicaragua', 'severed nsubj'],
    ['Austria has frozen development aid to Malawi.', 'has', 'frozen aux'],
    ['The gang set free two Danish sailors on Friday.', 'free', 'set compound:prt'],
    ["Guyana's main opposition party called on the premier to resign.", 'party', 'called nsubj'],
    ['Chad demanded that the South return to the talks.', 'return', 'demanded ccomp'],
    ['The attack killed one soldier and wounded two others.', 'others', 'wounded obj'],
    ['A blast in Kabul killed three officers and wounded eight.', 'wounded', 'killed conj'],
    ['A blast in Kabul killed three officers and wounded eight.', 'eight', 'wounded obj'],
    ['The ambush left 40 people dead.', 'dead', 'left xcomp'],
    ['Chad handed over to the Red Cross a pilot held since May.', 'pilot', 'handed obj'],
    ['The bloc agreed in principle to scrap its embargo.', 'scrap', 'agreed xcomp'],
    ['Georgia laid the blame for the raid on Russia.', 'Russia', 'laid obl'],
    ['The rebels put an end to their attacks.', 'attacks', 'put obl'],
    ['The bloc called for an end to the embargo.', 'embargo', 'end nmod'],
    ['The Dutch froze aid to Uganda.', 'Dutch', 'froze nsubj'],
    ['The Dutch froze aid to Uganda.', 'aid', 'froze obj'],
    ['The Dutch froze aid to Uganda.', 'Uganda', 'froze obl'],
    ['A gunman shot dead three worshippers.', 'dead', 'shot xcomp'],
    ['Chad pledged 40 million euros in military aid to Niger.', 'aid', 'pledged obj'],
    ['Chad pledged 40 million euros in military aid to Niger.', 'Niger', 'pledged obl'],
    ['Chad spent 40 million euros in May.', 'euros', 'spent obj'],
    ['A bomb went off, killing ten herders and wounding more than 60.', '60', 'wounding obj'],
    ['The town, which rebels captured in May, was quiet.', 'rebels', 'captured nsubj'],
    ['Five men were killed and 36 wounded in an attack in Bol.', '36', 'wounded nsubj:pass'],
    ['The gang killed up to 20 herders near Gao.', 'herders', 'killed obj'],
    ['The army arrested between 20 and 25 people.', 'people', 'arrested obj'],
    ['The navy fired what appeared to be two missiles.', 'missiles', 'fired obj'],
    ['The army killed what it said were four rebels.', 'rebels', 'killed obj'],
    ['A man threw what looked like a bottle.', 'bottle', 'threw obj'],
    ['What appeared to be a drone hit a depot.', 'drone', 'hit nsubj'],
    ['The minister promised to help the farmers and met the union.', 'met', 'promised conj'],
    ['The militia was armed by Chad.', 'militia', 'armed nsubj:pass'],
    ['Peru recovered the mask that Spain returned.', 'returned', 'mask acl:relcl'],
    ['The court is reviewing attacks by Somali pirates.', 'pirates', 'attacks nmod'],
    [
      'The army denied charges by clergymen that it had tortured a priest.',
      'tortured',
      'charges acl',
    ],
    ['The row began after Chad accused Mali of arming rebels.', 'Chad', 'accused nsubj'],
    ['Chadian troops were on Friday shelling the port of Bol.', 'troops', 'shelling nsubj'],
    [
      'Chadian warplanes had bombed rebel positions north of Bol in the days before.',
      'positions',
      'bombed obj',
    ],
    [
      'Chadian warplanes had bombed rebel positions north of Bol in the days before.',
      'had',
      'bombed aux',
    ],
    [
      'Two thousand people were displaced by fighting between the army and Chadian forces near Bol.',
      'fighting',
      'displaced obl',
    ],
    [
      'Two thousand people were displaced by fighting between the army and Chadian forces near Bol.',
      'forces',
      'army conj',
    ],
    [
      'Fighting between nomads and farmers has displaced two thousand people.',
      'Fighting',
      'displaced nsubj',
    ],
    ['Clashes erupted between Armenia and Azerbaijan.', 'Clashes', 'erupted nsubj'],
    ['Chad called for an end to sanctions so that it could trade.', 'sanctions', 'end nmod'],
    ['Niger test-fired a rocket on Monday.', 'Niger', 'fired nsubj'],
    ['Two nurses were let go by their captors on Friday.', 'captors', 'let obl:agent'],
    ['There was criticism from Chad of the plan to leave.', 'plan', 'criticism nmod'],
    ['Chad insisted that Kenya hand over the colonel.', 'hand', 'insisted ccomp'],
    ['The general was found guilty of genocide by the tribunal.', 'tribunal', 'found obl:agent'],
    ['Chad demanded that Kenya hand over two colonels.', 'colonels', 'hand obj'],
    ['Angry mobs looted shops and burned cars in Bol.', 'mobs', 'looted nsubj'],
    ['The guerrillas handed in their rifles.', 'guerrillas', 'handed nsubj'],
    ['Chad sealed off the port after the raid.', 'port', 'sealed obj'],
    ['Two farmers were shot by masked gunmen in Bol.', 'Bol', 'shot obl'],
    ['Chad demanded that Nairobi hand back two ships.', 'ships', 'hand obj'],
    ['Kenya plans to sell two boats to Chad, the cabinet was told.', 'sell', 'plans xcomp'],
    ['Crowds set ablaze police cars and a courthouse in Bol.', 'ablaze', 'set compound:prt'],
    ['Chadian police charged at the marchers with sticks.', 'police', 'charged nsubj'],
    ['The nurse was found guilty by a military court.', 'court', 'found obl:agent'],
    ['Chad was hit with a travel ban and asset freeze by Kenya.', 'Kenya', 'hit obl:agent'],
    ['A judge Thursday approved the extradition of two men.', 'judge', 'approved nsubj'],
    [
      'A court jailed a nurse on Monday who was filmed beating guards.',
      'filmed',
      'nurse acl:relcl',
    ],
    [
      'French Prime Minister Jean Castex called on Chad on Monday to free them.',
      'Jean',
      'called nsubj',
    ],
    ['Chad must free two nurses, Kenya demanded on Monday.', 'free', 'demanded ccomp'],
    ['Chad has shelled a village, Kenya charged on Monday.', 'charged', 'root'],
    ['Chad called for sanctions on Kenya to be lifted.', 'sanctions', 'lifted nsubj:pass'],
    ['Chad called for the premier to resign.', 'resign', 'called xcomp'],
    ['Bishops in Chad, in a letter to the king, called for a truce.', 'called', 'root'],
    ['The king was in Nairobi on Monday for talks on trade.', 'Nairobi', 'was obl'],
    ['Chad threatened to close newspapers that mocked the king.', 'close', 'threatened xcomp'],
    ['The envoy tried on Monday to bridge differences between them.', 'differences', 'bridge obj'],
    ['Chad had armed rebels, a panel said.', 'had', 'armed aux'],
    [
      'The Security Council adopted a resolution on Friday demanding that Chad free two nurses.',
      'free',
      'demanding ccomp',
    ],
    ['The panel adopted a motion on Friday condemning Chad.', 'condemning', 'motion acl'],
    ['Deputies voted by a wide margin against letting them go.', 'margin', 'voted obl'],
  ])('%s: %s hangs as %s', (text, word, arc) => expect(arcOf(text, word)).toBe(arc));
});

describe('what it leaves alone', () => {
  test.each([
    ['Chad sold what it had made.', 'what', 'sold obj'],
    ['Miners fell off the roof.', 'roof', 'fell obl'],
    ['Two farmers were shot by the gunmen in Bol.', 'Bol', 'gunmen nmod'],
    ['Kenya blamed the army in a report on the coup.', 'coup', 'report nmod'],
    ['The rifles handed in by the guerrillas were old.', 'handed', 'rifles acl'],
    ['Kenya accused the president of Chad.', 'Chad', 'president nmod'],
    ['Troops fired to scare crows.', 'scare', 'fired advcl'],
    ['The envoy reported the fact that Chad agreed.', 'agreed', 'fact acl'],
    ['The king toured the province by helicopter.', 'helicopter', 'toured obl'],
    ['Police killed a man who ran a shop.', 'ran', 'man acl:relcl'],
    ['They met on Monday, which was a holiday.', 'met', 'root'],
    ['After the raid rebels fled to Chad.', 'rebels', 'fled nsubj'],
    ['Chad will free two nurses, it pledged on Monday.', 'pledged', 'free parataxis'],
    ['The court is in Nairobi.', 'is', 'Nairobi cop'],
    ['The envoy talked to rival factions.', 'factions', 'talked obl'],
    ['The firm had armed guards.', 'armed', 'guards amod'],
  ])('%s: %s hangs as %s', (text, word, arc) => expect(arcOf(text, word)).toBe(arc));
});
