/** Given names that tell man from woman, as common in the world's news; where a name tells nothing, nothing is known. */

import { wordSet } from '@dateline/language';

export type Gender = 'male' | 'female';

// cspell:disable
const FEMALE = wordSet(
  'aisha alice alicia amanda amber amina amy ana angela angelina anita ann anna anne annegret annette antonia barbara ' +
    'beata beatriz benazir bertha betty bidhya brenda carla carmen carol caroline catherine cecilia chandrika charlotte ' +
    'christiana christina christine claire clara claudia condoleezza corazon cristina cynthia deborah delcy diana dilma ' +
    'dina doris dorothy edith elena eleonora elisabeth elizabeth ellen emily emma erna ertharin eva fatima federica ' +
    'florence frances gabriela giorgia gloria golda graca grace greta gro hanan hannah helen helena hillary ilham indira ' +
    'inga ingrid irene irina isabel ivanka jacinda jacqueline jane janet jeanine jennifer jenny jessica jill joan joyce ' +
    'judith julia julie kaja kamala karen karin kate katherine kathleen kelly keiko khaleda kirsten kolinda kristalina ' +
    'kristina laura layla leila leni lisa liz louise lucia luisa magdalena maia malala malalai margaret margot margrethe ' +
    'maria marianne marie marina marine martha mary maryam megawati melania melinda mette michaela michelle mireya monica ' +
    'nadia nancy naomi natalia nicola nikki nirupama nkosazana noeleen olga olivia patricia paula penny petra pratibha ' +
    'priti priyanka rachel rebecca retno rigoberta rita roberta rosa rosario rosemary ruth sabine sahle samantha samia ' +
    'sandra sanna sara sarah sheikha shirin simone sofia sonia sophie stella stephanie sue suella susan susana svetlana ' +
    'sviatlana sylvia tansu tarja tatiana teresa theresa tsai tulip tzipi ursula valentina valerie vanessa vera veronica ' +
    'victoria vigdis violeta virginia viola winnie wendy xiomara yasmin yingluck yoriko yulia zainab zuzana',
);

const MALE = wordSet(
  'abdel abdul abdulaziz abdullah abiy abraham adam ahmad ahmed alan albert alberto alejandro aleksandr alex alexander ' +
    'alexei alexis alfred ali alvaro amadou amir anatoly anders andrei andrew andrzej angus anthony antonio antony ariel ' +
    'arnold arthur ashraf ayman barack bashar ben benigno benjamin bernard bill binyamin bob boris brett brian bruce carl ' +
    'carlos charles chris christopher colin daniel dave david dennis dick dmitry donald doug ed edgar eduardo edward ehud ' +
    'emmanuel eric erik ernesto evo felipe fernando fidel francis francisco francois frank fred gabriel gary geoffrey ' +
    'george gerald gerhard gilbert gordon graham greg gustavo guy hamid hans harold harry hassan helmut henry herman hosni ' +
    'hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jair jake james jason javier jeff jeremy ' +
    'jerry jim jimmy joachim joe joel johannes john jonathan jorge jose joseph juan julian julio junichiro justin karim ' +
    'karl keith kenneth kevin khaled kofi larry lars laurent lech leon leonid levon lloyd louis luis luiz mahmoud manuel ' +
    'marc marco mario mark martin matteo matthew maurice max michael miguel mike mikhail mohamed mohammad mohammed moshe ' +
    'muammar muhammad mustafa narendra nawaz neil nelson nestor nicholas nicolas nikolai noam norman olaf oleg oliver omar ' +
    'oscar osama pablo patrick paul pavel pedro peter philip pierre qasem rafael ralph ramzan raul ray recep reuven ricardo ' +
    'richard rishi rob robert roberto rodrigo roger roland ron ronald saad saddam salvador sam samuel scott sean sebastian ' +
    'serge sergei sergey shimon shinzo silvio simon slobodan stephen steve steven stuart sulaiman tayyip ted terry thomas ' +
    'tim timothy todd tom tony vaclav viktor vladimir volodymyr walter warren wesley william yasser yitzhak yoav yoshihide ' +
    'yousaf yuri',
);

// cspell:enable

/** Of a person by the first of the names; a man's name alone may as well be a family's. */
export function genderOfName(name: string): Gender | undefined {
  const [first = '', ...others] = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(' ');
  if (FEMALE.has(first)) return 'female';
  return others.length > 0 && MALE.has(first) ? 'male' : undefined;
}
