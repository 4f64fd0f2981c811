import { expect, it } from 'vitest';
import { loadKnowledge } from '../knowledge.ts';

/** The hundred companies world news of 2000 to 2025 reports on most, by our judgement, and the short names it calls some of them by. */
const companies: Readonly<Record<string, readonly string[]>> = {
  USA: [
    ...['Apple', 'Microsoft', 'Google', 'Amazon', 'Facebook', 'Meta', 'Twitter', 'Tesla', 'SpaceX'],
    ...['OpenAI', 'Nvidia', 'Intel', 'IBM', 'Uber', 'Netflix', 'Disney', 'Boeing', 'Lockheed'],
    ...['Raytheon', 'Halliburton', 'Blackwater', 'General Motors', 'GM', 'Ford Motor', 'GE'],
    ...['ExxonMobil', 'Exxon', 'Chevron', 'ConocoPhillips', 'Enron', 'JPMorgan', 'Goldman Sachs'],
    ...['Citigroup', 'Lehman Brothers', 'AIG', 'BlackRock', "Moody's", 'Walmart', "McDonald's"],
    ...['Coca-Cola', 'Pfizer', 'Moderna', 'Monsanto', 'AT&T', 'American Airlines', 'Pan Am'],
  ],
  GBR: ['BP', 'Shell', 'HSBC', 'Barclays', 'AstraZeneca', 'Vodafone', 'BAE Systems', 'Rio Tinto'],
  FRA: ['TotalEnergies', 'Airbus', 'EADS', 'Renault', 'Air France', 'EDF', 'Areva', 'BNP Paribas'],
  DEU: ['Volkswagen', 'VW', 'BMW', 'Siemens', 'Bayer', 'Deutsche Bank', 'Lufthansa', 'Rheinmetall'],
  CHE: ['Glencore', 'Nestle', 'Credit Suisse', 'UBS'],
  ITA: ['Eni', 'Fiat', 'UniCredit'],
  NOR: ['Equinor', 'Statoil'],
  DNK: ['Maersk'],
  RUS: ['Gazprom', 'Rosneft', 'Lukoil', 'Yukos', 'Sberbank', 'VTB', 'Rosatom', 'Aeroflot', 'Rusal'],
  UKR: ['Naftogaz', 'Energoatom', 'PrivatBank'],
  CHN: ['Huawei', 'ZTE', 'Alibaba', 'Tencent', 'TikTok', 'BYD', 'CNPC', 'Sinopec', 'Evergrande'],
  TWN: ['TSMC', 'Foxconn'],
  JPN: ['Toyota', 'Honda', 'Nissan', 'Sony', 'Toshiba', 'SoftBank', 'TEPCO'],
  KOR: ['Samsung', 'Hyundai'],
  IND: ['Tata', 'Reliance Industries', 'Adani Group', 'Air India'],
  SAU: ['Saudi Aramco', 'Aramco'],
  ARE: ['Emirates airline', 'Etihad', 'ADNOC', 'DP World'],
  QAT: ['Qatar Airways', 'QatarEnergy'],
  IRN: ['National Iranian Oil Company', 'Iran Air', 'Mahan Air'],
  TUR: ['Turkish Airlines', 'Baykar', 'Halkbank'],
  ISR: ['NSO Group', 'El Al', 'Elbit'],
  BRA: ['Petrobras', 'Odebrecht', 'Embraer', 'Vale SA'],
  VEN: ['PDVSA'],
  MEX: ['Pemex'],
  MYS: ['Malaysia Airlines', '1MDB'],
  ZAF: ['Eskom', 'De Beers'],
  NGA: ['NNPC', 'Dangote'],
  ETH: ['Ethiopian Airlines'],
  PAK: ['PIA'],
  AUS: ['BHP', 'Qantas'],
  CAN: ['Barrick Gold', 'Bombardier'],
};

const { resolveActor } = loadKnowledge();

it.each(
  Object.entries(companies).flatMap(([country, names]) => names.map((name) => [name, country])),
)('%s is a company of %s', (phrase, country) => {
  const found = resolveActor({ phrase, date: '2015-06-01' });
  expect(found).toMatchObject({ how: 'book', country });
  expect(found?.sectors).toContain('BUS');
});
